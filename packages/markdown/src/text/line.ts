/** A line of the source without the spaces around it. */
export interface Line {
  text: string
  /** Offset of its first character. */
  start: number
  /** The white space before it. */
  indent: string
}
