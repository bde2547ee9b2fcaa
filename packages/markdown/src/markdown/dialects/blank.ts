/** Fills what a number or a mark does not of its place: a noncharacter, which no text has (Unicode 23.7). One of private use may be an author's. */
export const filler = '\ufdd0'

/** What words may follow at the beginning of a line, or of what a list or quotation holds. */
const marks = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*$/

/**
 * What stands in the place of source that nobody reads, as long as it was. Where words follow it that would then be indented, and code, its last
 * line is of fillers.
 *
 * @param start offset of its first character
 * @param end offset behind its last one
 */
export function blanked(source: string, start: number, end: number): string {
  const blank = source.slice(start, end).replace(/[^\n]/g, ' ')
  const lastLine = blank.lastIndexOf('\n') + 1
  words.lastIndex = end
  const isIndented = words.test(source) && (lastLine > 0 || marks.test(beforeOnLine(source, start)))
  return isIndented ? blank.slice(0, lastLine) + filler.repeat(blank.length - lastLine) : blank
}

const words = /[^\S\n]*\S/y

/** Characters before an offset that are looked at: marks of lists and quotations take fewer. */
const most = 200

function beforeOnLine(source: string, at: number): string {
  const before = source.slice(Math.max(0, at - most), at)
  return before.slice(before.lastIndexOf('\n') + 1)
}
