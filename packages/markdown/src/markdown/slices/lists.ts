import type { List, ListItem } from 'mdast'
import { beginsWords } from './characters.js'
import { paragraphOf, readInlines } from './inlines.js'
import { afterBlanks, isBlank } from './lines.js'
import type { Lines, Place } from './scan.js'
import type { Words } from './slice.js'

/**
 * A list that can only be read in one way: each item a paragraph of words at one space from its mark, its further lines below the
 * first, no blank line between, and nothing after the list that may belong to it.
 */
export function readList(source: string, start: number, line: number): Words | undefined {
  const mark = markAt(source, start)
  if (!mark) return undefined
  const items: Item[] = []
  let next: Place = { line, column: 1, offset: start }
  for (
    let width: number | undefined = mark.width;
    width !== undefined;
    width = mark.widthAt(source, next.offset)
  ) {
    const item = readItem(source, next, width, mark.widthAt)
    if (!item) return undefined
    items.push(item)
    next = { line: item.end.line + 1, column: 1, offset: item.end.offset + 1 }
    if (next.offset >= source.length || isBlank(source, next.offset)) return list(source, mark.first, items)
  }
  return undefined
}

interface Mark {
  /** The number of an ordered list. */
  first: number | null
  /** Characters of the mark and the space after it. */
  width: number
  /** The same for another item of that list. */
  widthAt(source: string, at: number): number | undefined
}

const markers = /(?:([-+*])|(\d{1,9})([.)])) (?=\S)/y

function markAt(source: string, at: number): Mark | undefined {
  const [all, bullet, number, delimiter] = match(source, at) ?? []
  if (all === undefined) return undefined
  const widthAt: Mark['widthAt'] = (text, offset) => {
    const other = match(text, offset)
    return other && other[1] === bullet && other[3] === delimiter ? other[0].length : undefined
  }
  return { first: number === undefined ? null : Number.parseInt(number, 10), width: all.length, widthAt }
}

function match(source: string, at: number): RegExpExecArray | undefined {
  markers.lastIndex = at
  return markers.exec(source) ?? undefined
}

interface Item {
  node: ListItem
  end: Place
  notes: readonly string[]
}

function readItem(source: string, start: Place, width: number, widthAt: Mark['widthAt']): Item | undefined {
  const words = { ...start, column: width + 1, offset: start.offset + width }
  if (!beginsWords(source, words.offset)) return undefined
  const lines: Lines = {
    prefix: ' '.repeat(width),
    endsBefore: (text, line) => isBlank(text, line) || widthAt(text, line) !== undefined,
  }
  const inlines = readInlines(source, words, lines)
  if (!inlines) return undefined
  const { end, notes } = inlines
  const position = { start: { ...start }, end: { ...end } }
  return {
    node: {
      type: 'listItem',
      spread: false,
      checked: null,
      children: [paragraphOf(inlines, words)],
      position,
    },
    end,
    notes,
  }
}

function list(source: string, first: number | null, items: readonly Item[]): Words | undefined {
  const children = items.map(({ node }) => node)
  const start = children[0]?.position?.start
  const end = items.at(-1)?.end
  if (!start || !end || mayGoOn(source, end.offset)) return undefined
  const position = { start: { ...start }, end }
  const node: List = {
    type: 'list',
    ordered: first !== null,
    start: first,
    spread: false,
    children,
    position,
  }
  return { node, end: end.offset, notes: items.flatMap(({ notes }) => notes) }
}

/** After blank lines, an indented line or an item would belong to the list. */
function mayGoOn(source: string, end: number): boolean {
  return /[ \t\d*+-]/.test(source.charAt(afterBlanks(source, Math.min(end + 1, source.length))))
}
