import type { Heading, Paragraph, Text } from 'mdast'
import type { Point } from 'unist'
import { isBlank, lineEnd } from './lines.js'
import type { Slice } from './slice.js'

/*
 * Half of what people write is headings and paragraphs without any markup. They need no parser: what has none of the
 * characters that mean something to CommonMark or to our extensions is words. In doubt ("costs $5") the parser reads.
 */

const colon = 58
const dot = 46
const hash = 35
const lineFeed = 10
const space = 32

/** ASCII characters that never mean anything, wherever they stand on a line. */
const inert = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!"%\'(),/;?^')
/** Inert but at the beginning of a line, where they make lists, headings and rules. A colon and a dot are looked at. */
const inside = tableOf(' 0123456789+-#=.:')

/** End of the heading or paragraph of mere words at `start`, before its line feed; -1 where it may be anything else. */
export function wordsEnd(source: string, start: number): number {
  return source.charCodeAt(start) === hash ? headingEnd(source, start) : paragraphEnd(source, start)
}

function headingEnd(source: string, start: number): number {
  const text = headingText(source, start)
  if (text < 0 || source.charCodeAt(text) === space) return -1
  const end = inertEnd(source, text)
  const last = source.charCodeAt(end - 1)
  return end > text && last !== hash && last !== space ? end : -1
}

/** Where the words of a heading begin: after one to six `#` and a space. */
function headingText(source: string, start: number): number {
  let at = start
  while (source.charCodeAt(at) === hash) at++
  return at - start <= 6 && source.charCodeAt(at) === space ? at + 1 : -1
}

function paragraphEnd(source: string, start: number): number {
  for (let at = start; ; ) {
    if (!beginsWords(source, at)) return -1
    const end = inertEnd(source, at)
    if (end < 0 || source.charCodeAt(end - 1) === space) return -1
    if (end === source.length || isBlank(source, end + 1)) return end
    at = end + 1
  }
}

/** Whether a line that begins so is neither indented nor a list item, a heading, a rule or an underline. */
function beginsWords(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  if (code >= 128 || inert[code] === 1) return true
  if (!isDigit(code)) return false
  let next = at + 1
  while (isDigit(source.charCodeAt(next))) next++
  return !/[.)]/.test(source.charAt(next))
}

/** End of the line, when all of it from `start` is inert; else -1. */
function inertEnd(source: string, start: number): number {
  for (let at = start; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === lineFeed) return at
    if (code >= 128 || inert[code] === 1) continue
    if (inside[code] !== 1) return -1
    if (code === colon && !endsWord(source, at + 1)) return -1
    if (code === dot && isWeb(source, at)) return -1
  }
  return source.length
}

/** `:name` is a directive, `://` an address, and `:-` may underline the head of a table. */
function endsWord(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  return code === space || code === lineFeed || at === source.length
}

/** `www.` begins an address. */
function isWeb(source: string, at: number): boolean {
  return /^www$/i.test(source.slice(Math.max(0, at - 3), at))
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(128)
  for (const character of characters) table[character.charCodeAt(0)] = 1
  return table
}

/** The node that such a slice is, as the parser would make it. */
export function wordsNode(source: string, { start, line }: Slice): Heading | Paragraph {
  const end = wordsEnd(source, start)
  const from = { line, column: 1, offset: start }
  if (source.charCodeAt(start) !== hash) {
    const to = pointAt(source, end, start, line)
    return {
      type: 'paragraph',
      children: [textOf(source, from, to)],
      position: { start: from, end: { ...to } },
    }
  }
  const text = headingText(source, start)
  const to = { line, column: end - start + 1, offset: end }
  const children = [textOf(source, { line, column: text - start + 1, offset: text }, to)]
  const depth = (text - start - 1) as Heading['depth']
  return { type: 'heading', depth, children, position: { start: from, end: { ...to } } }
}

function textOf(source: string, start: Point & { offset: number }, end: Point & { offset: number }): Text {
  return {
    type: 'text',
    value: source.slice(start.offset, end.offset),
    position: { start: { ...start }, end },
  }
}

/** `offset` as a point, counted from the beginning of a line before it. */
function pointAt(source: string, offset: number, from: number, line: number): Point & { offset: number } {
  let begin = from
  for (let end = lineEnd(source, begin); end < offset; end = lineEnd(source, begin)) {
    begin = end + 1
    line++
  }
  return { line, column: offset - begin + 1, offset }
}
