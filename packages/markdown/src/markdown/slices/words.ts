import type { FootnoteDefinition, Heading, List, Paragraph } from 'mdast'
import { beginsWords } from './characters.js'
import { type Inlines, type Lines, readInlines } from './inlines.js'
import { isBlank } from './lines.js'
import { readList } from './lists.js'
import { readNote } from './notes.js'

/** A heading, paragraph, list or note that can only be read in one way. */
export interface Words {
  node: FootnoteDefinition | Heading | List | Paragraph
  /** Offset of the line feed that ends it, or of the end of the source. */
  end: number
  /** Labels of notes: what calls one that is not defined is not words. */
  notes: readonly string[]
  /** Label of the note that it is. */
  defines?: string
}

/**
 * Most of what people write is headings and paragraphs of words, with an emphasis or a link here and there. They need no parser: what
 * has no character that could mean anything else is what it looks like. In doubt ("costs $5", `snake_case`) the parser reads.
 */
export function readWords(source: string, start: number, line: number): Words | undefined {
  if (source.charAt(start) === '#') return readHeading(source, start, line)
  return readParagraph(source, start, line) ?? readList(source, start, line) ?? readNote(source, start, line)
}

const untilBlank: Lines = { indent: 0, endsBefore: isBlank }

function readParagraph(source: string, start: number, line: number): Words | undefined {
  if (!beginsWords(source, start)) return undefined
  const inlines = readInlines(source, { line, column: 1, offset: start }, untilBlank)
  return inlines && words({ type: 'paragraph', children: inlines.children }, inlines, start, line)
}

const oneLine: Lines = { indent: 0, endsBefore: () => true }
const marker = /(#{1,6}) (?=[^ #])/y

function readHeading(source: string, start: number, line: number): Words | undefined {
  marker.lastIndex = start
  const depth = marker.exec(source)?.[1]?.length as Heading['depth'] | undefined
  if (depth === undefined) return undefined
  const inlines = readInlines(source, { line, column: depth + 2, offset: start + depth + 1 }, oneLine)
  if (!inlines || inlines.children.length === 0 || source.charAt(inlines.end.offset - 1) === '#')
    return undefined
  return words({ type: 'heading', depth, children: inlines.children }, inlines, start, line)
}

function words(node: Heading | Paragraph, { end, notes }: Inlines, start: number, line: number): Words {
  node.position = { start: { line, column: 1, offset: start }, end: { ...end } }
  return { node, end: end.offset, notes }
}
