import type { Break, FootnoteReference, InlineCode, Link, Paragraph, PhrasingContent } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import { isLetter } from './characters.js'
import { readFormula } from './dollars.js'
import { type Lines, lineStart, type Place, place, type Scan, scanFrom, since, take } from './scan.js'
import { nextLine, readText } from './text.js'

/** The words of one heading or paragraph. */
export interface Inlines {
  children: PhrasingContent[]
  /** Before the line feed that ends the block. */
  end: Place
  /** Labels of the notes that they call. */
  notes: string[]
}

/**
 * Words, and in them the marks that can only be read in one way: emphasis between spaces and letters, code between two backticks,
 * formulas between two dollars, links without a title, addresses, calls of notes, times of day. Undefined where there is anything else, or a mark that takes more to understand.
 */
export function readInlines(source: string, start: Place, lines: Lines): Inlines | undefined {
  const scan = scanFrom(source, start, lines)
  const children: PhrasingContent[] = []
  const notes: string[] = []
  for (;;) {
    const text = readText(scan)
    if (text) children.push(text)
    if (isEnd(scan)) return { children, end: place(scan), notes }
    const mark = readMark(scan) ?? readAddress(scan, children)
    if (!mark) return undefined
    if (mark.type === 'footnoteReference') notes.push(mark.identifier)
    children.push(mark)
  }
}

/** A paragraph in a block that holds others. */
export function paragraphOf({ children, end }: Inlines, start: Place): Paragraph {
  return { type: 'paragraph', children, position: { start, end: { ...end } } }
}

function isEnd({ source, at, lines }: Scan): boolean {
  if (source.charAt(at - 1) === ' ') return false
  return at === source.length || (source.charAt(at) === '\n' && lines.endsBefore(source, at + 1))
}

function readMark(scan: Scan): PhrasingContent | undefined {
  const character = scan.source.charAt(scan.at)
  if (character === '*' || character === '~') return readEmphasis(scan)
  if (character === '`') return readCode(scan)
  if (character === '$') return readFormula(scan)
  if (character === ':') return readTime(scan)
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
  if (!text || !source.startsWith(marker, scan.at)) return undefined
  const after = isLetter(source.charAt(scan.at - 1))
    ? /[\s.,;:!?)[]|^$/
    : afterDot(source.charAt(scan.at - 1))
  scan.at += marker.length
  if (!after?.test(source.charAt(scan.at))) return undefined
  return { type, children: [text], position: since(start, scan) }
}

/** Punctuation before the closing mark wants a space after it: between two of them it could open as well. */
function afterDot(last: string): RegExp | undefined {
  return /[.,!?]/.test(last) ? /\s|^$/ : undefined
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

const time = /:(\d+)(?=[\s.,;!?)]|$)/y

/** `10:30` is a directive named `30` to the parser; that nobody meant one, later steps see. */
function readTime(scan: Scan): TextDirective | undefined {
  const start = place(scan)
  const [, name] = take(scan, time) ?? []
  if (name === undefined) return undefined
  return { type: 'textDirective', name, attributes: {}, children: [], position: since(start, scan) }
}

const address = /:\/\/[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/[A-Za-z\d/-]*)?(?=[.,]?(?:\s|$))/y

/** Of the address the first word is read already: the text before it gives it back. */
function readAddress(scan: Scan, children: PhrasingContent[]): Link | undefined {
  const before = children.at(-1)
  const [, words = '', scheme] =
    (before?.type === 'text' && /^([\s\S]*\s)?(https?)$/.exec(before.value)) || []
  if (before?.type !== 'text' || scheme === undefined) return undefined
  const end = place(scan)
  const [rest] = take(scan, address) ?? []
  if (rest === undefined || !before.position) return undefined
  const start = { ...end, column: end.column - scheme.length, offset: end.offset - scheme.length }
  if (words === '') children.pop()
  else {
    before.value = words
    before.position.end = start
  }
  const url = scheme + rest
  const position = since({ ...start }, scan)
  const value: PhrasingContent = {
    type: 'text',
    value: url,
    position: { start: { ...start }, end: { ...position.end } },
  }
  return { type: 'link', title: null, url, children: [value], position }
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
