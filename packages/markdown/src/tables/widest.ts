/** Columns of a table, as many as a spreadsheet has: of each cell the parser keeps some kilobytes until its row is read. */
export const mostColumns = 16_384

/** `|` */
const pipe = 124

/**
 * Where a table would have too many columns.
 *
 * @returns index of the first line with more pipes than that, from 0; undefined where there is none
 */
export function tooWideLine(source: string): number | undefined {
  if (source.length <= mostColumns) return undefined
  let line = 0
  let pipes = 0
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at)
    if (code === 10) {
      line += 1
      pipes = 0
    } else if (code === pipe && ++pipes > mostColumns) return line
  }
  return undefined
}
