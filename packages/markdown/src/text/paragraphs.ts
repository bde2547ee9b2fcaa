import type { Line } from './line.js'
import { keptItems, markedStarts } from './marks.js'
import { hasColumns, keepsLines, squareMeasure } from './measure.js'

/** Nobody wraps lines at more columns. */
const widest = 120
/**
 * The paragraphs of lines between which no line is blank. A blank line is not the only thing that parts paragraphs: programs that do not wrap write
 * each paragraph on one line, typists indent its first line, and Chinese and Japanese begin it with an ideographic space. Items of lists, messages of
 * chats and what is quoted begin with a mark.
 */
export function paragraphsIn(lines: readonly Line[]): Line[][] {
  if (lines.length < 2 || hasColumns(lines)) return lines.length === 0 ? [] : [[...lines]]
  if (lines.some(isSquareIndented)) return parted(lines, squareStart(lines))
  if (isUnwrapped(lines)) return lines.map((line) => [line])
  const starts = keepsLines(lines) ? keptItems(lines) : markedStarts(lines)
  if (starts.size > 0) return parted(lines, (line) => starts.has(line))
  if (isFirstIndented(lines)) return parted(lines, (line) => isIndented(line))
  return [[...lines]]
}

/** Lines in parts, each of which begins where `starts` says so. */
export function parted(lines: readonly Line[], starts: (line: Line, before: Line) => boolean): Line[][] {
  const found: Line[][] = []
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    if (!before || starts(line, before)) found.push([line])
    else found.at(-1)?.push(line)
  })
  return found
}

const isSquareIndented = ({ indent }: Line): boolean => indent.endsWith('\u3000')

/** What speaks begins without a space: each line is a paragraph, unless the one before it was full and goes on. */
function squareStart(lines: readonly Line[]): (line: Line, before: Line) => boolean {
  const full = squareMeasure(lines) ?? Infinity
  return (line, { text, indent }) => isSquareIndented(line) || [...indent, ...text].length < full
}

/** Most of the text stands in lines that are longer than any that are wrapped. */
function isUnwrapped(lines: readonly Line[]): boolean {
  let [all, long] = [0, 0]
  for (const { text } of lines) {
    const columns = columnsOf(text)
    all += columns
    if (columns > widest) long += columns
  }
  return 2 * long > all
}

/** Chinese, Japanese and Korean letters are as wide as two others. */
function columnsOf(text: string): number {
  return (
    text.length +
    (text.match(/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g)?.length ?? 0)
  )
}

/** The first line begins further right than the second; what is indented below its first line is an item of a list. */
function isFirstIndented([first, second]: readonly Line[]): boolean {
  return first !== undefined && second !== undefined && isIndented(first) && !isIndented(second)
}

const isIndented = ({ indent }: Line): boolean => indent.length >= 2 || indent.includes('\t')
