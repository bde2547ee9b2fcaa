/** A part of a line: its number in the source from 1, and UTF-16 units in it from 0. */
export interface Piece {
  line: number
  from: number
  to: number
}

export interface FoundCell {
  /** One for each line that it stands on. */
  pieces: Piece[]
  colSpan?: number
  rowSpan?: number
}

/** A table that is drawn with lines and columns, as it stands in the source. */
export interface FoundTable {
  /** Number of its first and last line, from 1. */
  first: number
  last: number
  headerRows: number
  align: Array<'left' | 'right' | 'center' | null>
  rows: FoundCell[][]
}
