import type { Paragraph, Root, RootContent } from 'mdast'
import { displaysIn } from '../../syntax/displays.js'
import { drawnTable } from '../../syntax/drawn-table.js'
import { display } from '../../syntax/math-flow.js'
import { fillTables } from '../../tables/fill.js'
import { type FoundTables, findTables, noTables } from '../../tables/find.js'
import { is } from '../../tree.js'
import { refuseDeep } from './depth.js'
import { type Labels, labelsIn, misread, sharing } from './labels.js'
import { linesBetween } from './lines.js'
import { createProcessor, type SyntaxExtension } from './processor.js'
import { shift } from './shift.js'
import { type Slice, slicesOf } from './slices.js'
import { allSyntaxes, type Syntax, syntaxesIn } from './syntaxes.js'

/**
 * UTF-16 units that are parsed at once: enough that calls cost little, few enough that what one leaves behind is small, and that a slice needs few
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
  /** UTF-16 units that are parsed at once, at least. */
  length?: number
  /** What a plugin reads. Of its syntax nobody knows where it may be cut. */
  more?: SyntaxExtension | undefined
}

/** What is known of a document before it is read. */
interface Known {
  labels: Labels
  tables: FoundTables
  /** Numbers of the lines that open a displayed formula. */
  displays: ReadonlySet<number>
  syntaxes: readonly Syntax[]
  more?: SyntaxExtension | undefined
}

/**
 * Markdown → mdast, by remark-parse. The document is cut where nothing is open, and each slice is read with those syntaxes only that its characters can
 * begin. Where what looked like a definition is none, all is read once more.
 *
 * @throws LecternError `too-large` where quotations and lists are too deep
 */
export function parseMarkdown(source: string, options: MarkdownOptions = {}): Root {
  const { from = 0, syntaxes = allSyntaxes } = options
  refuseDeep(source)
  const known: Known = {
    labels: labelsIn(source.slice(from)),
    tables: syntaxes.includes('drawnTables') ? findTables(source) : noTables,
    displays: syntaxes.includes('maths') ? displaysIn(source) : new Set(),
    syntaxes,
    more: options.more,
  }
  const root = read(source, known, options)
  const labels = misread(root, known.labels)
  return labels ? read(source, { ...known, labels }, options) : root
}

function read(
  source: string,
  known: Known,
  { from = 0, whole, length = usualLength, more }: MarkdownOptions,
): Root {
  const slices = slicesOf(
    source,
    from,
    whole || more?.micromark.length ? Number.POSITIVE_INFINITY : length,
    known.tables,
  )
  const root: Root = { type: 'root', children: readAll(source, slices, known), position: positionOf(source) }
  // A cell has no displayed formulas, and no tables of its own.
  const inCell: Known = { ...known, tables: noTables, displays: new Set() }
  fillTables(root, source, known.tables, (text) => parse(text, 0, inCell).children)
  return root
}

/** A slice that does not end where it was cut is read again with those after it, twice as many each time. */
export function readAll(source: string, slices: readonly Slice[], known: Known): RootContent[] {
  const children: RootContent[] = []
  for (let at = 0, count = 1; at < slices.length; ) {
    const [first, last] = [slices[at] as Slice, slices[Math.min(at + count, slices.length) - 1] as Slice]
    const blocks = readSlice(source, { ...first, end: last.end }, known)
    for (const block of blocks ?? []) children.push(block)
    at += blocks ? count : 0
    count = blocks ? 1 : count * 2
  }
  return children
}

/** Stands for what follows a slice: a paragraph of its own only where the slice leaves nothing open. */
const sentinel = 'x'

/** @returns undefined where something is open at the end */
function readSlice(source: string, { start, end, line }: Slice, known: Known): RootContent[] | undefined {
  // Without the first line feed, a byte-order mark at the beginning would mean more than it does in its place.
  const text = `\n${source.slice(start, end)}`
  const isLast = end === source.length
  const { children } = parse(isLast ? text : text + sentinel, line - 2, known)
  if (!isLast && !isSentinel(children.pop(), text.length)) return undefined
  shift(children, line - 2, start - 1)
  return children
}

function isSentinel(node: RootContent | undefined, offset: number): boolean {
  return is<Paragraph>(node, 'paragraph') && node.position?.start.offset === offset
}

/** @param before lines of the document before the first of the text */
function parse(
  text: string,
  before: number,
  { labels, tables, displays, syntaxes, more: ofPlugins }: Known,
): Root {
  const more: SyntaxExtension[] = [sharing(labels), display((line) => displays.has(line + before))]
  if (tables.isAny) more.push(drawnTable((line) => tables.atLine(line + before)))
  if (ofPlugins) more.push(ofPlugins)
  return createProcessor(syntaxesIn(text, syntaxes), more).parse(text)
}

function positionOf(source: string): NonNullable<Root['position']> {
  const line = 1 + linesBetween(source, 0, source.length)
  const column = source.length - source.lastIndexOf('\n')
  return { start: { line: 1, column: 1, offset: 0 }, end: { line, column, offset: source.length } }
}
