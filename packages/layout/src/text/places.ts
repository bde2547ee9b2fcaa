/** A place of a paragraph where a line may end. Lengths are points from the paragraph's beginning, set in one endless line. */
export interface Place {
  /** The line ends after this piece, or inside it. */
  piece: number
  /** Characters of it that stay on the line; 0 for all. */
  cut: number
  /** Ink ends here, a hyphen included. */
  end: number
  /** The next line's ink begins here. */
  next: number
  /** Room in spaces up to `end`, and up to `next`: what justified lines may stretch. */
  endSpace: number
  nextSpace: number
  /** How much closer they may be set up to `end`, and up to `next`. */
  endGive: number
  nextGive: number
  must: boolean
  hyphen: boolean
  /** How unwelcome the end is, beside how the line looks. */
  penalty: number
}
