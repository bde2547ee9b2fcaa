import type { Blockquote, Paragraph, RootContent, Text } from 'mdast'
import { type AnyNode, is, isParent } from '../../tree.js'
import { linesBetween } from './lines.js'
import type { PartReader } from './long-lists.js'
import { type Part, partsOf, sizeOf } from './paragraph-cuts.js'
import type { Slice } from './slices.js'

/**
 * UTF-16 units of the parts of a long paragraph, at least. micromark keeps some 10 KB for each link until a document ends, so that 200 KB of them in one
 * paragraph would fill V8's heap.
 */
export const usualStretch = 16_000

/** A paragraph that is shorter than so many parts is read at once. */
const fewParts = 3

/** Stands before a part for what is before it: the part begins with the space, or the line end, behind a word. */
const word = 'x'

/**
 * A long paragraph, and what stands behind it, read in parts that end before a space, where no bracket and no code is open. The text is too long to
 * be read at once in any case: see `textInPieces`. It may be all of a quotation.
 *
 * @returns undefined where what is read is not such a paragraph
 */
export function readLongParagraph(
  source: string,
  whole: Slice,
  reader: PartReader,
  length: number,
): RootContent[] | undefined {
  const end = paragraphEnd(source, whole)
  const paragraph = { ...whole, end }
  if (sizeOf(source, paragraph) < fewParts * length || hasRule(source, whole.start, end)) return undefined
  const parts = partsOf(source, paragraph, length)
  if (parts.length < 2) return undefined
  const block = joinedParts(parts, marksAt(source, whole.start), reader)
  const line = whole.line + linesBetween(source, whole.start, end)
  const rest = block && end < whole.end ? reader.read({ ...whole, start: end, line }) : []
  return block && rest && [block, ...rest]
}

/** The marks of the quotations that a paragraph is in. */
function marksAt(source: string, start: number): string {
  const marks = /(?:>[ \t]?)*/y
  marks.lastIndex = start
  return '>'.repeat(marks.exec(source)?.[0].replace(/[ \t]/g, '').length ?? 0)
}

function joinedParts(parts: readonly Part[], marks: string, reader: PartReader): Holder | undefined {
  let block: Holder | undefined
  for (const part of parts) {
    const found = block ? readBehindWord(part, marks, reader) : onlyBlock(reader.readBefore(part), marks)
    if (!found) return undefined
    if (block) goOn(block, found)
    else block = found
  }
  return block
}

/** Before the first blank line. */
function paragraphEnd(source: string, { start, end }: Slice): number {
  const blank = /\n[ \t]*\n/g
  blank.lastIndex = start
  return Math.min(blank.exec(source)?.index ?? end, end)
}

const rule = /\n[ \t>]*[|:=-][|:= \t-]*(?=\n|$)/g

/** Whether a line may make a table, or a heading, of those before it. */
function hasRule(source: string, start: number, end: number): boolean {
  rule.lastIndex = start
  const found = rule.exec(source)
  return found !== null && found.index < end
}

/** A paragraph, or quotations in each other around nothing else. */
type Holder = Paragraph | Blockquote

/** What is all of these nodes, where it is a paragraph in so many quotations, with no empty line of theirs behind it. */
function onlyBlock(nodes: readonly RootContent[] | undefined, marks: string): Holder | undefined {
  const [block, more] = nodes ?? []
  if (more) return undefined
  if (marks === '') return is<Paragraph>(block, 'paragraph') ? block : undefined
  if (!is<Blockquote>(block, 'blockquote')) return undefined
  const inner = onlyBlock(block.children, marks.slice(1))
  return inner && inner.position?.end.offset === block.position?.end.offset ? block : undefined
}

function paragraphIn(block: Holder): Paragraph {
  return block.type === 'paragraph' ? block : paragraphIn(block.children[0] as Holder)
}

function readBehindWord(part: Part, marks: string, reader: PartReader): Holder | undefined {
  const before = marks + word
  const block = onlyBlock(reader.readBefore(part, { word: before }), marks)
  const paragraph = block && paragraphIn(block)
  const first = paragraph?.children[0]
  if (!paragraph || !is<Text>(first, 'text') || !first.value.startsWith(word)) return undefined
  moveColumns(block, part.line, part.column - 1 - before.length)
  first.value = first.value.slice(word.length)
  if (first.position) first.position.start = { line: part.line, column: part.column, offset: part.start }
  if (first.value === '') paragraph.children.shift()
  return block
}

/** Moves what stands on a line along it. */
function moveColumns(node: AnyNode, line: number, columns: number): void {
  for (const point of [node.position?.start, node.position?.end])
    if (point?.line === line) point.column += columns
  if (isParent(node)) for (const child of node.children) moveColumns(child, line, columns)
}

function goOn(block: Holder, next: Holder): void {
  if (block.position && next.position) block.position.end = next.position.end
  if (block.type === 'paragraph' && next.type === 'paragraph') addWords(block, next)
  else goOn(block.children[0] as Holder, next.children[0] as Holder)
}

function addWords(paragraph: Paragraph, next: Paragraph): void {
  const [last, first] = [paragraph.children.at(-1), next.children[0]]
  if (is<Text>(last, 'text') && is<Text>(first, 'text')) {
    last.value += first.value
    if (last.position && first.position) last.position.end = first.position.end
    next.children.shift()
  }
  for (const child of next.children) paragraph.children.push(child)
}
