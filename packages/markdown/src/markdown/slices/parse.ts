import type { Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { type Batch, createBatch } from './batch.js'
import { frontMatter, frontMatterEnd } from './front-matter.js'
import { type Labels, labelsIn, sharing } from './labels.js'
import { linesBetween } from './lines.js'
import type { Slice } from './slice.js'
import { slicesOf } from './slices.js'
import { allSyntaxes, optionsFor, type Syntaxes, syntax, syntaxesIn } from './syntaxes.js'

/** UTF-16 units that are parsed at once: enough that calls cost little, few enough that what one leaves behind is small. */
const batchLength = 8_000

/**
 * Markdown → mdast, as micromark and mdast-util-from-markdown make it of the whole document, in less time and memory. The document is
 * cut where nothing is open; slices of mere words are nodes at once; of the others, those that use the same syntaxes are parsed
 * together. Where a cut turns out wrong, the document is parsed in one piece.
 */
export function parseMarkdown(source: string): Root {
  if (source.startsWith('\ufeff') || source.includes('\0')) return parseWhole(source)
  return parseSlices(source, slicesOf(source)) ?? parseWhole(source)
}

/**
 * In one piece: what cannot be cut; and what tests compare with. Definitions in directives are collected before, since micromark reads
 * them after the text before them. While it looks for the end of a front matter it sees neither lists nor quotations, even where it
 * then finds no end: so it may look only where there is one.
 */
export function parseWhole(source: string): Root {
  const syntaxes = frontMatterEnd(source) > 0 ? allSyntaxes : allSyntaxes & ~syntax.frontMatter
  return parserFor(labelsIn(source.includes(':::') ? [source] : []))(source, syntaxes)
}

type Parse = (text: string, syntaxes: Syntaxes) => Root

function parserFor(labels: Labels): Parse {
  const shared = labels.links.length + labels.notes.length > 0 ? [sharing(labels)] : []
  return (text, syntaxes) => {
    const { extensions, mdastExtensions } = optionsFor(syntaxes)
    return fromMarkdown(text, { extensions: [...extensions, ...shared], mdastExtensions })
  }
}

/** Undefined where a slice does not end where it was cut. */
export function parseSlices(source: string, slices: readonly Slice[]): Root | undefined {
  const labels = labelsOf(source, slices)
  const parse = parserFor(labels)
  const decided = slices.map((slice) => withLabels(slice, labels))
  const blocks = parseBlocks(source, decided, parse)
  if (!blocks) return undefined
  const children: RootContent[] = []
  for (const slice of decided) {
    if (slice.kind === 'words') children.push(slice.words.node)
    else if (slice.kind === 'blocks') children.push(...(blocks.get(slice) ?? []))
    else children.push(frontMatter(source))
  }
  return { type: 'root', children, position: positionOf(source) }
}

function labelsOf(source: string, slices: readonly Slice[]): Labels {
  const labels = labelsIn(
    slices.flatMap((slice) => (slice.kind === 'blocks' ? source.slice(slice.start, slice.end) : [])),
  )
  for (const slice of slices) {
    const note = slice.kind === 'words' ? slice.words.defines?.toUpperCase() : undefined
    if (note !== undefined) labels.notes.push(note)
  }
  return labels
}

/** Words that call a note which nobody defined are left to the parser. */
function withLabels(slice: Slice, { notes }: Labels): Slice {
  if (slice.kind !== 'words' || slice.words.notes.every((note) => notes.includes(note.toUpperCase())))
    return slice
  const { start, end, line } = slice
  return { kind: 'blocks', start, end, line }
}

function parseBlocks(
  source: string,
  slices: readonly Slice[],
  parse: Parse,
): Map<Slice, RootContent[]> | undefined {
  const blocks = new Map<Slice, RootContent[]>()
  const take = (slice: Slice, nodes: RootContent[]): void => void blocks.set(slice, nodes)
  for (const [batch, syntaxes] of batchesOf(source, slices)) {
    if (!batch.deal(parse(batch.text(), syntaxes), take)) return undefined
  }
  return blocks
}

/** Batches as they get full, each with the syntaxes that its slices use. */
function* batchesOf(source: string, slices: readonly Slice[]): Generator<[Batch, Syntaxes]> {
  const open = new Map<Syntaxes, Batch>()
  for (const slice of slices) {
    if (slice.kind !== 'blocks') continue
    const syntaxes = syntaxesIn(source, slice.start, slice.end)
    const batch = open.get(syntaxes) ?? createBatch(source)
    open.set(syntaxes, batch)
    batch.add(slice)
    if (batch.length < batchLength) continue
    open.delete(syntaxes)
    yield [batch, syntaxes]
  }
  for (const [syntaxes, batch] of open) yield [batch, syntaxes]
}

function positionOf(source: string): NonNullable<Root['position']> {
  const line = 1 + linesBetween(source, 0, source.length)
  const column = source.length - source.lastIndexOf('\n')
  return { start: { line: 1, column: 1, offset: 0 }, end: { line, column, offset: source.length } }
}
