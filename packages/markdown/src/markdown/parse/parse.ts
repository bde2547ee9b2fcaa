import type { Paragraph, Root, RootContent } from 'mdast'
import { displaysIn } from '../../syntax/displays.js'
import { display } from '../../syntax/math-flow.js'
import { is } from '../../tree.js'
import { labelsIn, sharing } from './labels.js'
import { linesBetween } from './lines.js'
import { createProcessor } from './processor.js'
import { shift } from './shift.js'
import { joined, type Slice, slicesOf } from './slices.js'
import { allSyntaxes, type Syntax, syntaxesIn } from './syntaxes.js'

/** UTF-16 units that are parsed at once: enough that calls cost little, few enough that what one leaves behind is small. */
const usualLength = 8_000

export interface MarkdownOptions {
  /** Offset of the first character after the front matter. */
  from?: number
  /** Reads the document in one piece: the same nodes, in more time and memory. Tests compare the two. */
  whole?: boolean
  /** What is read beside CommonMark; default: everything. */
  syntaxes?: readonly Syntax[]
  /** UTF-16 units that are parsed at once, at least. */
  chunkLength?: number
}

/**
 * Markdown → mdast, by remark-parse. The document is cut where nothing is open, and each piece is read with those syntaxes only that
 * its characters can begin. Where a cut turns out wrong, the document is read in one piece.
 */
export function parseMarkdown(source: string, options: MarkdownOptions = {}): Root {
  const { from = 0, whole = false, chunkLength = usualLength, syntaxes = allSyntaxes } = options
  const slices = slicesOf(source, from)
  const displays = syntaxes.includes('maths') ? displaysIn(source) : new Set<number>()
  const labels = labelsIn(definers(source, from, whole ? undefined : slices))
  const parse: Parse = (text, line, names) => {
    const displayed = display((at) => displays.has(at + line))
    return createProcessor(names, [sharing(labels), displayed]).parse(text)
  }
  const cut = whole ? undefined : parseChunks(source, joined(slices, chunkLength), parse, syntaxes)
  const line = 1 + linesBetween(source, 0, from)
  const children = cut ?? parseChunk(source, { start: from, end: source.length, line }, syntaxes, parse)
  return { type: 'root', children: children ?? [], position: positionOf(source) }
}

/** The stretches that may define a label. */
function definers(source: string, from: number, slices?: readonly Slice[]): string[] {
  const texts = slices?.map(({ start, end }) => source.slice(start, end)) ?? [source.slice(from)]
  return texts.filter((text) => text.includes(']:'))
}

/** `line` is how many lines of the document stand before the first of `text`. */
type Parse = (text: string, line: number, names: readonly Syntax[]) => Root

/** Undefined where a piece does not end where it was cut. */
export function parseChunks(
  source: string,
  chunks: readonly Slice[],
  parse: Parse,
  syntaxes: readonly Syntax[] = allSyntaxes,
): RootContent[] | undefined {
  const children: RootContent[] = []
  for (const chunk of chunks) {
    const blocks = parseChunk(
      source,
      chunk,
      syntaxesIn(source.slice(chunk.start, chunk.end), syntaxes),
      parse,
    )
    if (!blocks) return undefined
    children.push(...blocks)
  }
  return children
}

/** Stands for what follows a piece: a paragraph of its own only where the piece leaves nothing open. */
const sentinel = 'x'

/** Without the first line feed, a byte-order mark at the beginning would mean more than it does in its place. */
function parseChunk(
  source: string,
  { start, end, line }: Slice,
  names: readonly Syntax[],
  parse: Parse,
): RootContent[] | undefined {
  const text = `\n${source.slice(start, end)}`
  const isLast = end === source.length
  const { children } = parse(isLast ? text : text + sentinel, line - 2, names)
  if (!isLast && !isSentinel(children.pop(), text.length)) return undefined
  shift(children, line - 2, start - 1)
  return children
}

function isSentinel(node: RootContent | undefined, offset: number): boolean {
  return is<Paragraph>(node, 'paragraph') && node.position?.start.offset === offset
}

function positionOf(source: string): NonNullable<Root['position']> {
  const line = 1 + linesBetween(source, 0, source.length)
  const column = source.length - source.lastIndexOf('\n')
  return { start: { line: 1, column: 1, offset: 0 }, end: { line, column, offset: source.length } }
}
