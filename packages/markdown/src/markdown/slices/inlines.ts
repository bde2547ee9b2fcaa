import type { Break, FootnoteReference, InlineCode, Link, PhrasingContent, Text } from 'mdast'
import type { Point, Position } from 'unist'
import { beginsWords, isInert, isLetter } from './characters.js'

export type Place = Point & { offset: number }

/** The words of one heading or paragraph. */
export interface Inlines {
  children: PhrasingContent[]
  /** Before the line feed that ends the block. */
  end: Place
  /** Labels of the notes that they call. */
  notes: string[]
}

/** How the lines of a block hang together. */
export interface Lines {
  /** Spaces before each line but the first. */
  indent: number
  /** Whether the block ends before the line that begins there. */
  endsBefore(source: string, line: number): boolean
}

interface Scan {
  readonly source: string
  readonly begin: number
  readonly lines: Lines
  at: number
  line: number
  lineStart: number
}

/**
 * Words, and in them the marks that can only be read in one way: emphasis between spaces and letters, code between two backticks, links
 * without a title, calls of notes. Undefined where there is anything else, or a mark that takes more to understand.
 */
export function readInlines(source: string, start: Place, lines: Lines): Inlines | undefined {
  const { offset, line, column } = start
  const scan: Scan = { source, begin: offset, lines, at: offset, line, lineStart: offset - column + 1 }
  const children: PhrasingContent[] = []
  const notes: string[] = []
  for (;;) {
    const text = readText(scan)
    if (text) children.push(text)
    if (isEnd(scan)) return { children, end: place(scan), notes }
    const mark = readMark(scan)
    if (!mark) return undefined
    if (mark.type === 'footnoteReference') notes.push(mark.identifier)
    children.push(mark)
  }
}

function readText(scan: Scan): Text | undefined {
  const start = place(scan)
  while (scan.at < scan.source.length) {
    if (isInert(scan.source, scan.at)) scan.at++
    else if (!nextLine(scan)) break
  }
  if (scan.at === start.offset) return undefined
  const value = scan.source.slice(start.offset, scan.at)
  const { indent } = scan.lines
  const text: Text = { type: 'text', value: indent > 0 ? value.replace(/\n +/g, '\n') : value }
  text.position = { start, end: scan.at === scan.lineStart + indent ? lineStart(scan) : place(scan) }
  return text
}

/** Goes to the next line, where words of the same paragraph go on there. Spaces before a line feed are a break, or nothing. */
function nextLine(scan: Scan): boolean {
  const { source, at, lines } = scan
  if (source.charAt(at) !== '\n' || source.charAt(at - 1) === ' ' || lines.endsBefore(source, at + 1))
    return false
  const words = at + 1 + lines.indent
  if (!source.startsWith(' '.repeat(lines.indent), at + 1) || !beginsWords(source, words)) return false
  scan.at = words
  scan.line++
  scan.lineStart = at + 1
  return true
}

function isEnd({ source, at, lines }: Scan): boolean {
  if (source.charAt(at - 1) === ' ') return false
  return at === source.length || (source.charAt(at) === '\n' && lines.endsBefore(source, at + 1))
}

function readMark(scan: Scan): PhrasingContent | undefined {
  const character = scan.source.charAt(scan.at)
  if (character === '*' || character === '~') return readEmphasis(scan)
  if (character === '`') return readCode(scan)
  if (character === '\\') return readBreak(scan)
  if (character !== '[' || scan.source.charAt(scan.at - 1) === '!') return undefined
  return scan.source.charAt(scan.at + 1) === '^' ? readCall(scan) : readLink(scan)
}

const emphases = [
  ['**', 'strong'],
  ['*', 'emphasis'],
  ['~~', 'delete'],
] as const

/** A mark that can but open, and its like that can but close (CommonMark 6.2), with nothing but words between. */
function readEmphasis(scan: Scan): PhrasingContent | undefined {
  const { source, begin } = scan
  const start = place(scan)
  const [marker, type] = emphases.find(([mark]) => source.startsWith(mark, start.offset)) ?? []
  if (!marker || !type) return undefined
  if (start.offset > begin && !/\s/.test(source.charAt(start.offset - 1))) return undefined
  scan.at += marker.length
  if (!isLetter(source.charAt(scan.at))) return undefined
  const text = readText(scan)
  if (!text || !source.startsWith(marker, scan.at) || !isLetter(source.charAt(scan.at - 1))) return undefined
  scan.at += marker.length
  if (!/[\s.,;:!?)[]|^$/.test(source.charAt(scan.at))) return undefined
  return { type, children: [text], position: since(start, scan) }
}

/** A backslash at the end of a line that is not the last. */
function readBreak(scan: Scan): Break | undefined {
  const start = place(scan)
  scan.at++
  return nextLine(scan) ? { type: 'break', position: { start, end: lineStart(scan) } } : undefined
}

const code = /`([^\s`](?:[^`\n\t]*[^\s`])?)`(?!`)/y

function readCode(scan: Scan): InlineCode | undefined {
  const start = place(scan)
  const [, value] = take(scan, code) ?? []
  return value === undefined ? undefined : { type: 'inlineCode', value, position: since(start, scan) }
}

const call = /\[\^([a-z\d-]+)\](?!:)/y

/** Whether the note exists, who knows all labels must see. */
function readCall(scan: Scan): FootnoteReference | undefined {
  const start = place(scan)
  const [, label] = take(scan, call) ?? []
  if (label === undefined) return undefined
  return { type: 'footnoteReference', identifier: label, label, position: since(start, scan) }
}

const destination = /\]\(([\w./:#?=%+~,;@-]+)\)/y

function readLink(scan: Scan): Link | undefined {
  const start = place(scan)
  scan.at++
  const text = isLetter(scan.source.charAt(scan.at)) ? readText(scan) : undefined
  const [, url] = take(scan, destination) ?? []
  if (!text || url === undefined) return undefined
  return { type: 'link', title: null, url, children: [text], position: since(start, scan) }
}

/** Matches a sticky expression where the scan stands, and goes behind it. */
function take(scan: Scan, expression: RegExp): RegExpExecArray | undefined {
  expression.lastIndex = scan.at
  const match = expression.exec(scan.source)
  if (match) scan.at = expression.lastIndex
  return match ?? undefined
}

function place({ at, line, lineStart }: Scan): Place {
  return { line, column: at - lineStart + 1, offset: at }
}

/** Spaces before the first mark of a line are no part of the text before it. */
function lineStart(scan: Scan): Place {
  return { line: scan.line, column: 1, offset: scan.lineStart }
}

function since(start: Place, scan: Scan): Position {
  return { start, end: place(scan) }
}
