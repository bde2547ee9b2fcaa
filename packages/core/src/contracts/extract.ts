/** What an edition says, read from a finished file alone: the common ground on which editions are compared. */
export interface Extract {
  /** Name of the edition ("pdf.large-print"). */
  edition: string
  /** Kind of the edition. */
  kind: string
  /** File it was read from. */
  path: string
  /** The format has no room for a language, a title or headings (plain text, braille), so that none is asked for. */
  plain?: boolean
  /** BCP 47 of the whole. */
  lang?: string | undefined
  /** Title that the file gives itself. */
  title?: string | undefined
  /** Blocks by id, in the order in which the edition presents them. */
  blocks: ReadonlyMap<string, BlockText>
  /** All that it says, where it also holds blocks without their ids. */
  whole?: string
  /** Levels of the headings, in order. */
  headings: readonly { level: number; text: string }[]
  /** Pictures that have neither a text nor the mark of decoration. */
  unlabelled: readonly string[]
  /** Texts of pictures, in whatever way the format holds them. */
  alternatives?: readonly string[]
  /** How many formulas it shows; undefined where they are said in words. */
  formulas?: number
}

/** Text of one block, as it was read back. */
export interface BlockText {
  /** Its words. */
  text: string
  /** Holds what each edition says in its own way (a formula), so that other words may stand among these. */
  mixed: boolean
}

/** A finished file, as it is read back. */
export interface FinishedFile {
  /** Name of its edition. */
  edition: string
  /** From the folder of the editions. */
  path: string
  /** Media type of the file. */
  mediaType: string
  /** The whole file. */
  bytes: Uint8Array
  /** Ids of the article's blocks. */
  known: ReadonlySet<string>
}
