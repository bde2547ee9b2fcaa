import { endFinder, sizer } from '../../syntax/pieces.js'
import { linesBetween } from './lines.js'
import type { Slice } from './slices.js'

/** A stretch of a paragraph. `column` is that of its first character, from 1. */
export interface Part extends Slice {
  column: number
}

/** As the source and as micromark have it. */
const [lineFeed, lineEnding] = [10, -4]

/** As how many units a line end counts: at each line of a quotation that lacks its mark, micromark looks through all before it (`mostLazyLines`). */
const costOfLine = 24

/** UTF-16 units of a paragraph, line ends counted as several. */
export function sizeOf(source: string, { start, end }: Slice): number {
  return end - start + (costOfLine - 1) * linesBetween(source, start, end)
}

/** Cuts a paragraph where a word may stand for what is before: before a space, or the end of a line. */
export function partsOf(source: string, { start, end, line }: Slice, length: number): Part[] {
  const parts: Part[] = [{ start, end, line, column: 1 }]
  let isEnd = endFinder()
  let hasNoSpace = spacelessFinder(length)
  const isInside = insideFinder()
  const isInBraces = bracesFinder()
  for (let at = start, begun = start, size = 0; at < end; at += 1) {
    const code = source.charCodeAt(at)
    size += code === lineFeed ? costOfLine : 1
    const closed = isInBraces(code)
    const known = code === lineFeed ? lineEnding : code
    const ends = isEnd(known, size - length)
    const isOverdue = hasNoSpace(known)
    if (isInside(code) || !ends) continue
    const cut = isOverdue && beginsMark(source, at) ? at : cutAt(source, at, closed)
    if (cut === undefined || cut <= begun) continue
    const before = parts.at(-1) as Part
    before.end = cut
    const column = cut - source.lastIndexOf('\n', cut - 1)
    parts.push({ start: cut, end, line: before.line + linesBetween(source, before.start, cut), column })
    begun = cut
    size = 0
    isEnd = endFinder()
    hasNoSpace = spacelessFinder(length)
  }
  return parts
}

/** What may stand before a cut: a backslash would escape the end. */
const mayEnd = /[^\s\\{|]/

/**
 * Where to cut at a space or the end of a line, if there: before it, and before the backslash that makes a line break of it.
 *
 * @param closed whether braces end before it, which may be attributes of all that is before them
 */
function cutAt(source: string, at: number, closed: boolean): number | undefined {
  const code = source.charCodeAt(at)
  if (closed || (code !== lineFeed && code !== 32)) return undefined
  const isBreak = code === lineFeed && source[at - 1] === '\\'
  const cut = isBreak ? at - 1 : at
  const before = source[cut - 1] ?? ''
  if (!mayEnd.test(before) || (isBreak && before === '}')) return undefined
  return isMark(source.slice(source.lastIndexOf('\n', cut - 1) + 1, cut)) ? undefined : cut
}

/** What would be an empty item, which begins no list below words, or an empty line of a quotation. */
function isMark(line: string): boolean {
  return line.length < 40 && /^[ \t>]*(?:[-+*]|\d{1,9}[.)])?$/.test(line)
}

/**
 * Whether something begins that reads alike behind any word. A star in a word both opens and closes; other stars, and what goes on with a mark that
 * was begun, do not.
 */
function beginsMark(source: string, at: number): boolean {
  const [before = '', code = ''] = [source[at - 1], source[at]]
  if (code === '*') return /[\p{L}\p{N}]/u.test(before)
  if (code === ':') return /[^\s\\\p{L}\p{N}:]/u.test(before)
  return /[[!&]/.test(code) && /[^\s\\[!&]/.test(before)
}

/** Whether a paragraph has had no space to cut it at for so long that it is cut elsewhere. */
function spacelessFinder(length: number): (code: number) => boolean {
  const sizeOf = sizer(1)
  return (code) => {
    const { size, isLongWord } = sizeOf(code)
    return size > 2 * length && !isLongWord
  }
}

/** Whether the character before closes braces that were open. */
function bracesFinder(): (code: number) => boolean {
  let open = 0
  let closed = false
  return (code) => {
    const before = closed
    closed = code === 125 && open > 0
    if (code === 123) open += 1
    else if (closed) open -= 1
    return before
  }
}

/** UTF-16 units of a tag, and of a formula, that are waited for. */
const [longestTag, longestFormula] = [1_000, 300]

const [lessThan, greaterThan, dollar] = [60, 62, 36]

/** Whether a tag or a formula may be open behind a character. */
function insideFinder(): (code: number) => boolean {
  let tag = longestTag
  let formula = longestFormula
  return (code) => {
    tag = code === lessThan ? 0 : code === greaterThan ? longestTag : tag + 1
    formula = code === dollar ? (formula < longestFormula ? longestFormula : 0) : formula + 1
    return tag < longestTag || formula < longestFormula
  }
}
