import type { Blockquote, Paragraph, Root, RootContent } from 'mdast'
import { endlessAddress } from '../../syntax/address-ends.js'
import { deepestBox, directivesUpTo } from '../../syntax/boxes.js'
import { displaysIn } from '../../syntax/displays.js'
import { drawnTable } from '../../syntax/drawn-table.js'
import { fewLazyLines, mayBeLazy } from '../../syntax/lazy.js'
import { display } from '../../syntax/math-flow.js'
import { hasLongText, textInPieces } from '../../syntax/pieces.js'
import { fillTables } from '../../tables/fill.js'
import { type FoundTables, findTables, noTables } from '../../tables/find.js'
import { tooWideLine } from '../../tables/widest.js'
import { is } from '../../tree.js'
import { areDefined, type Labels, labelsIn, sharing } from './labels.js'
import { linesBetween } from './lines.js'
import { type BoxReader, readLongBox } from './long-boxes.js'
import { type PartReader, readLongList, type TakeSentinel, usualPart } from './long-lists.js'
import { readLongParagraph, usualStretch } from './long-paragraphs.js'
import { readLongTable } from './long-tables.js'
import { createProcessor, type SyntaxExtension } from './processor.js'
import { shift } from './shift.js'
import { isAdmonition, joined, type Slice, slicesOf } from './slices.js'
import { allSyntaxes, type Syntax, syntaxesIn } from './syntaxes.js'

/**
 * UTF-16 units that are parsed at once: enough that calls cost little, few enough that what one leaves behind is small, and that a piece needs few
 * syntaxes.
 */
const usualLength = 2_000

export interface MarkdownOptions {
  /** Offset of the first character after the front matter. */
  from?: number
  /** Reads the document in one piece: the same nodes, in more time and memory. Tests compare the two. */
  whole?: boolean
  /** What is read beside CommonMark; default: everything. */
  syntaxes?: readonly Syntax[]
  /** Looks for what defines labels in the document as a whole, not in its pieces. */
  wholeLabels?: boolean
  /** UTF-16 units that are parsed at once, at least. */
  chunkLength?: number
  /** Length of the parts in which long lists and tables are read, at least; see `usualPart`. */
  listLength?: number
  /** UTF-16 units of the parts in which long paragraphs are read, at least. */
  stretchLength?: number
  /** Is told where a text is too long, or a box too deep, to be read as it is written; see `textInPieces` and `directivesUpTo`. */
  exceeded?(limit: Limit, line: number): void
}

export type Limit = 'length' | 'depth' | 'lines' | 'columns' | 'address'

/**
 * Markdown → mdast, by remark-parse. The document is cut where nothing is open, and each piece is read with those syntaxes only that
 * its characters can begin. Where a cut turns out wrong, the pieces beside it are read as one. Where what seemed to define a label in a piece does not
 * in the document, all is read once more.
 */
export function parseMarkdown(source: string, options: MarkdownOptions = {}): Root {
  const { from = 0, whole = false, syntaxes = allSyntaxes } = options
  const plan = planOf(source, options)
  const all = { start: from, end: source.length, line: 1 + linesBetween(source, 0, from) }
  const children = whole
    ? parseChunk(source, all, syntaxes, plan.parse, endless)
    : parseChunks(source, plan.chunks, plan.parse, syntaxes, { ...options, cut: plan.cut })
  const root = rootOf(source, children ?? [], plan)
  const isSure = whole || options.wholeLabels || areDefined(plan.labels, root)
  // What was exceeded is told already.
  return isSure ? root : parseMarkdown(source, { ...options, wholeLabels: true, exceeded: () => undefined })
}

/** How long parts are in which lists and paragraphs are read, how boxes are cut, and what may stand behind them. */
interface Lengths extends Pick<MarkdownOptions, 'chunkLength' | 'listLength' | 'stretchLength' | 'syntaxes'> {
  cut?: Plan['cut']
  /** How many boxes all of it is in. */
  depth?: number
}

const endless: Lengths = {
  chunkLength: Number.POSITIVE_INFINITY,
  listLength: Number.POSITIVE_INFINITY,
  stretchLength: Number.POSITIVE_INFINITY,
}

/** What is known of a document as a whole before it is read. */
export interface Plan {
  /** The pieces in which it is read. */
  chunks: readonly Slice[]
  /** The pieces of a text that begins as the document does, from an offset on, in so many boxes. */
  cut(text: string, from: number, depth: number): readonly Slice[]
  parse: Parse
  tables: FoundTables
  syntaxes: readonly Syntax[]
  labels: Labels
}

export function planOf(source: string, options: MarkdownOptions): Plan {
  const { from = 0, chunkLength = usualLength, syntaxes = allSyntaxes } = options
  const isWhole = options.whole || options.wholeLabels
  const tables = syntaxes.includes('drawnTables') ? findTables(source) : noTables
  const known = { tables, admonitions: syntaxes.includes('admonitions') }
  const slices = slicesOf(source, from, known)
  const labels = labelsIn(definers(source, from, isWhole ? undefined : slices), syntaxes)
  const parse = parserOf(source, labels, tables, options)
  const cut: Plan['cut'] = (text, start, depth) =>
    joined(slicesOf(text, start, { ...known, boxes: depth < deepestBox }), chunkLength)
  return { chunks: joined(slices, chunkLength), cut, parse, tables, syntaxes, labels }
}

export function rootOf(source: string, children: RootContent[], { parse, tables, syntaxes }: Plan): Root {
  const root: Root = { type: 'root', children, position: positionOf(source) }
  // A cell has no displayed formulas, and no tables of its own.
  fillTables(root, source, tables, (text) => parse(text, nowhere, syntaxesIn(text, syntaxes)).children)
  return root
}

/** Before every line. */
const nowhere = Number.NEGATIVE_INFINITY

/** With what is known of the document as a whole. */
function parserOf(
  source: string,
  labels: Labels,
  tables: FoundTables,
  { exceeded, syntaxes = allSyntaxes }: MarkdownOptions,
): Parse {
  const displays = syntaxes.includes('maths') ? displaysIn(source) : new Set<number>()
  return (text, line, names, begun, depth) => {
    const more: SyntaxExtension[] = [sharing(labels), display((at) => displays.has(at + line))]
    if (tables.isAny) more.push(drawnTable((at) => tables.atLine(at + line)))
    if (names.includes('directives')) more.push(directivesUpTo(depth, (at) => exceeded?.('depth', at + line)))
    if (hasLongText(text))
      more.push(textInPieces((at) => exceeded?.('length', begun ?? Math.max(1, at + line))))
    if (mayBeLazy(text)) more.push(fewLazyLines((at) => exceeded?.('lines', at + line)))
    const wide = names.includes('tables') ? tooWideLine(text) : undefined
    if (wide !== undefined) exceeded?.('columns', begun ?? Math.max(1, wide + 1 + line))
    const endless = names.includes('autolinks') ? endlessAddress(text) : undefined
    if (endless !== undefined) exceeded?.('address', begun ?? Math.max(1, endless + 1 + line))
    const refused = [
      ...(wide === undefined ? [] : ['tables']),
      ...(endless === undefined ? [] : ['autolinks']),
    ]
    const known = refused.length === 0 ? names : names.filter((name) => !refused.includes(name))
    return createProcessor(known, more).parse(text)
  }
}

/** The stretches that may define a label. */
function definers(source: string, from: number, slices?: readonly Slice[]): string[] {
  const texts = slices?.map(({ start, end }) => source.slice(start, end)) ?? [source.slice(from)]
  return texts.filter((text) => text.includes(']:'))
}

/**
 * `line` is how many lines of the document stand before the first of `text`; `begun` is the line where a long text began, if that is before it; `depth`
 * is how many boxes the text is in.
 */
type Parse = (text: string, line: number, names: readonly Syntax[], begun?: number, depth?: number) => Root

/**
 * A piece that does not end where it was cut is read again with those after it, twice as many each time.
 *
 * @returns undefined where something is still open behind the last piece, which then is not the document's last
 */
export function parseChunks(
  source: string,
  chunks: readonly Slice[],
  parse: Parse,
  syntaxes: readonly Syntax[] = allSyntaxes,
  lengths: Lengths = {},
): RootContent[] | undefined {
  const children: RootContent[] = []
  for (let at = 0, count = 1; at < chunks.length; ) {
    const chunk = together(chunks.slice(at, at + count))
    const names = syntaxesIn(source.slice(chunk.start, chunk.end), syntaxes)
    const blocks = parseChunk(source, chunk, names, parse, { ...lengths, syntaxes })
    if (!blocks && at + count >= chunks.length) return undefined
    if (blocks) for (const block of blocks) children.push(block)
    at += blocks ? count : 0
    count = blocks ? 1 : count * 2
  }
  return children
}

function together(chunks: readonly Slice[]): Slice {
  const [first, last] = [chunks[0], chunks.at(-1)]
  return { start: first?.start ?? 0, line: first?.line ?? 1, end: last?.end ?? 0 }
}

/** How a quotation or a note begins, which hold blocks as admonitions do: an item of a list ends a line later before them than before words. */
const holder = />|\[\^[^\]\s]+\]:/y

/** Stands for what follows a piece: a block of its own only where the piece leaves nothing open. */
function sentinelAt(source: string, at: number, syntaxes: readonly Syntax[]): string {
  holder.lastIndex = at
  const mayHold = holder.test(source) || (syntaxes.includes('admonitions') && isAdmonition(source, at))
  return mayHold ? '>x' : 'x'
}

function parseChunk(
  source: string,
  chunk: Slice,
  names: readonly Syntax[],
  parse: Parse,
  lengths: Lengths,
): RootContent[] | undefined {
  const { chunkLength = usualLength, listLength = usualPart, stretchLength = usualStretch } = lengths
  const { syntaxes = allSyntaxes, cut, depth = 0 } = lengths
  const take: TakeSentinel = (nodes, offset) => isSentinel(nodes.pop(), offset)
  const readBefore: PartReader['readBefore'] = ({ start, end, line }, { word = '', sentinel } = {}) => {
    // Without the first line feed, a byte-order mark at the beginning would mean more than it does in its place.
    const text = `\n${word}${source.slice(start, end)}`
    const { children } = parse(
      text + (sentinel?.text ?? ''),
      line - 2,
      names,
      word ? chunk.line : undefined,
      depth,
    )
    if (sentinel && !sentinel.take(children, text.length)) return undefined
    shift(children, line - 2, start - 1 - word.length)
    return children
  }
  const read: PartReader['read'] = (part) =>
    readBefore(
      part,
      part.end < source.length ? { sentinel: { text: sentinelAt(source, part.end, syntaxes), take } } : {},
    )
  const reader = { read, readBefore }
  const readPieces: BoxReader['readPieces'] = (text, from) =>
    cut && parseChunks(text, cut(text, from, depth + 1), parse, syntaxes, { ...lengths, depth: depth + 1 })
  return (
    readLongBox(source, chunk, { ...reader, readPieces }, chunkLength) ??
    readLongList(source, chunk, reader, listLength) ??
    readLongTable(source, chunk, reader, listLength) ??
    readLongParagraph(source, chunk, reader, stretchLength) ??
    read(chunk)
  )
}

function isSentinel(node: RootContent | undefined, offset: number): boolean {
  const isBlock = is<Paragraph>(node, 'paragraph') || is<Blockquote>(node, 'blockquote')
  return isBlock && node.position?.start.offset === offset
}

function positionOf(source: string): NonNullable<Root['position']> {
  const line = 1 + linesBetween(source, 0, source.length)
  const column = source.length - source.lastIndexOf('\n')
  return { start: { line: 1, column: 1, offset: 0 }, end: { line, column, offset: source.length } }
}
