import type { Heading, Paragraph } from 'mdast'
import { beginsWords } from './characters.js'
import { readFenced } from './fenced.js'
import { type Inlines, readInlines } from './inlines.js'
import { afterMargin, isBlank } from './lines.js'
import { readList } from './lists.js'
import { readNote } from './notes.js'
import { readQuotation } from './quotations.js'
import { type Lines, oneLine, type Place } from './scan.js'
import type { Words } from './slice.js'
import { readTable } from './tables.js'

/**
 * Most of what people write is headings and paragraphs of words, with an emphasis or a link here and there. They need no parser: what
 * has no character that could mean anything else is what it looks like. In doubt ("costs $5", `snake_case`) the parser reads.
 */
export function readWords(source: string, start: number, line: number): Words | undefined {
  for (const read of readersOf[source.charAt(start)] ?? readersOfOthers) {
    const words = read(source, start, line)
    if (words) return words
  }
  return undefined
}

type Read = (source: string, start: number, line: number) => Words | undefined

/** Who may read what begins with that character. */
const readersOf: Readonly<Partial<Record<string, readonly Read[]>>> = {
  '#': [readHeading],
  '>': [readQuotation],
  '|': [readTable],
  '`': [readFenced, readParagraph],
  $: [readFenced, readParagraph],
}
const readersOfOthers: readonly Read[] = [readParagraph, readList, readNote]

const untilBlank: Lines = { prefix: '', endsBefore: isBlank }

/** At the margin, or up to three spaces from it. */
function readParagraph(source: string, start: number, line: number): Words | undefined {
  const offset = afterMargin(source, start)
  if (offset - start > 3 || !beginsWords(source, offset)) return undefined
  const from = { line, column: 1 + offset - start, offset }
  const inlines = readInlines(source, from, untilBlank)
  return inlines && words({ type: 'paragraph', children: inlines.children }, inlines, from)
}

const marker = /(#{1,6}) (?=[^ #])/y

function readHeading(source: string, start: number, line: number): Words | undefined {
  marker.lastIndex = start
  const depth = marker.exec(source)?.[1]?.length as Heading['depth'] | undefined
  if (depth === undefined) return undefined
  const inlines = readInlines(source, { line, column: depth + 2, offset: start + depth + 1 }, oneLine)
  if (!inlines || inlines.children.length === 0 || source.charAt(inlines.end.offset - 1) === '#')
    return undefined
  return words({ type: 'heading', depth, children: inlines.children }, inlines, {
    line,
    column: 1,
    offset: start,
  })
}

function words(node: Heading | Paragraph, { end, notes }: Inlines, start: Place): Words {
  node.position = { start: { ...start }, end: { ...end } }
  return { node, end: end.offset, notes }
}
