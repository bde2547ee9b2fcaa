import type { Paragraph, RootContent, Text } from 'mdast'
import { endFinder } from '../../syntax/pieces.js'
import { type AnyNode, is, isParent } from '../../tree.js'
import { linesBetween } from './lines.js'
import type { PartReader } from './long-lists.js'
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

/** A stretch of a paragraph. `column` is that of its first character, from 1. */
interface Part extends Slice {
  column: number
}

/**
 * A long paragraph, and what stands behind it, read in parts that end before a space, where no bracket and no code is open. The text is too long to
 * be read at once in any case: see `textInPieces`.
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
  if (end - whole.start < fewParts * length || hasRule(source, whole.start, end)) return undefined
  const parts = partsOf(source, { ...whole, end }, length)
  if (parts.length < 2) return undefined
  let paragraph: Paragraph | undefined
  for (const part of parts) {
    const found = paragraph ? readBehindWord(part, reader) : onlyParagraph(reader.readBefore(part))
    if (!found) return undefined
    if (paragraph) goOn(paragraph, found)
    else paragraph = found
  }
  const line = whole.line + linesBetween(source, whole.start, end)
  const rest = end < whole.end ? reader.read({ ...whole, start: end, line }) : []
  return paragraph && rest && [paragraph, ...rest]
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

/** What may stand before a cut: a backslash would escape the end, and braces may be attributes of all that is before them. */
const mayEnd = /[^\s\\{}|]/

function partsOf(source: string, { start, end, line }: Slice, length: number): Part[] {
  const parts: Part[] = [{ start, end, line, column: 1 }]
  let isEnd = endFinder()
  const isInside = insideFinder()
  for (let at = start, begun = start; at < end; at += 1) {
    const code = source.charCodeAt(at)
    const ends = isEnd(code === lineFeed ? lineEnding : code, at - begun - length)
    const isSpace = code === lineFeed || code === 32
    if (isInside(code) || !ends || !isSpace || !mayEnd.test(source[at - 1] ?? '')) continue
    const column = at - source.lastIndexOf('\n', at - 1)
    if (isMark(source.slice(at - column + 1, at))) continue
    const before = parts.at(-1) as Part
    before.end = at
    parts.push({ start: at, end, line: before.line + linesBetween(source, before.start, at), column })
    begun = at
    isEnd = endFinder()
  }
  return parts
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

/** What would be an empty item, which begins no list below words. */
function isMark(line: string): boolean {
  return line.length < 40 && /^[ \t>]*(?:[-+*]|\d{1,9}[.)])$/.test(line)
}

/** As the source and as micromark have it. */
const [lineFeed, lineEnding] = [10, -4]

function onlyParagraph(nodes: RootContent[] | undefined): Paragraph | undefined {
  return nodes?.length === 1 && is<Paragraph>(nodes[0], 'paragraph') ? nodes[0] : undefined
}

function readBehindWord(part: Part, reader: PartReader): Paragraph | undefined {
  const paragraph = onlyParagraph(reader.readBefore(part, { word }))
  const first = paragraph?.children[0]
  if (!paragraph || !is<Text>(first, 'text') || !first.value.startsWith(word)) return undefined
  moveColumns(paragraph, part.line, part.column - 1 - word.length)
  first.value = first.value.slice(word.length)
  if (first.position) first.position.start = { line: part.line, column: part.column, offset: part.start }
  if (first.value === '') paragraph.children.shift()
  return paragraph
}

/** Moves what stands on a line along it. */
function moveColumns(node: AnyNode, line: number, columns: number): void {
  for (const point of [node.position?.start, node.position?.end])
    if (point?.line === line) point.column += columns
  if (isParent(node)) for (const child of node.children) moveColumns(child, line, columns)
}

function goOn(paragraph: Paragraph, next: Paragraph): void {
  const [last, first] = [paragraph.children.at(-1), next.children[0]]
  if (is<Text>(last, 'text') && is<Text>(first, 'text')) {
    last.value += first.value
    if (last.position && first.position) last.position.end = first.position.end
    next.children.shift()
  }
  for (const child of next.children) paragraph.children.push(child)
  if (paragraph.position && next.position) paragraph.position.end = next.position.end
}
