import type { BlockContent, TableCell } from 'mdast'
import type { Node } from 'unist'
import type { BlockNode, BlockNodes, InlineNode, InlineNodes, KnownNode } from './index.js'

/** Blocks whose children are words: they own text, offsets and sentences. Other blocks only hold blocks. */
export const textBlockTypes = [
  'heading',
  'paragraph',
  'attribution',
  'definitionTerm',
  'code',
  'math',
  'caption',
  'tableCell',
] as const satisfies readonly (keyof BlockNodes)[]

const blocks: Record<keyof BlockNodes, true> = {
  heading: true,
  paragraph: true,
  blockquote: true,
  attribution: true,
  list: true,
  listItem: true,
  definitionList: true,
  definitionTerm: true,
  definitionDescription: true,
  code: true,
  math: true,
  figure: true,
  caption: true,
  description: true,
  table: true,
  tableRow: true,
  tableCell: true,
  aside: true,
  details: true,
  media: true,
  answerLines: true,
  thematicBreak: true,
  pageBreak: true,
  pause: true,
  footnoteDefinition: true,
}

/** Whether a sentence may end inside a node, which is then in two parts; else it ends behind the node. */
const inlines: Record<keyof InlineNodes, 'divisible' | 'whole'> = {
  text: 'divisible',
  emphasis: 'divisible',
  strong: 'divisible',
  delete: 'divisible',
  insert: 'divisible',
  inlineCode: 'whole',
  inlineMath: 'whole',
  break: 'whole',
  link: 'whole',
  image: 'whole',
  footnoteReference: 'whole',
  span: 'divisible',
  pronunciation: 'whole',
  abbreviation: 'whole',
  ruby: 'whole',
  keyboard: 'whole',
  subscript: 'divisible',
  superscript: 'divisible',
  mark: 'divisible',
  time: 'whole',
  blank: 'whole',
  pageBreak: 'whole',
  pause: 'whole',
}

/** Types of all blocks. */
export const blockTypes: ReadonlySet<string> = new Set(Object.keys(blocks))
/** Types of all nodes inside blocks. */
export const inlineTypes: ReadonlySet<string> = new Set(Object.keys(inlines))
const textBlocks: ReadonlySet<string> = new Set(textBlockTypes)

/** A page break is both; where it stands decides, so this answers for block position. */
export function isBlock(node: Node): node is BlockNode {
  return blockTypes.has(node.type)
}

/** Whether a node stands inside a block. */
export function isInline(node: Node): node is InlineNode {
  return inlineTypes.has(node.type)
}

const divisible: ReadonlySet<string> = new Set(
  Object.entries(inlines).flatMap(([type, kind]) => (kind === 'divisible' ? [type] : [])),
)

/** Whether two sentences may share an inline node, each with a part of it. */
export function isDivisible(node: Node): boolean {
  return divisible.has(node.type)
}

/** Whether the node owns words. A table cell that holds blocks is a container. */
export function isTextBlock(node: Node): boolean {
  if (!textBlocks.has(node.type)) return false
  return node.type !== 'tableCell' || !cellBlocks(node as TableCell)
}

/**
 * The blocks of a cell that holds more than a line, or undefined where it holds phrasing. mdast types a cell's
 * children as phrasing only, hence the one cast here.
 */
export function cellBlocks(cell: TableCell): BlockContent[] | undefined {
  const children: readonly Node[] = cell.children
  return children.some((child) => isBlock(child) && !isInline(child))
    ? (children as BlockContent[])
    : undefined
}

/** A node that plays a file: whatever has a `src` and says whether it is sound or film. */
export type RecordingNode = Extract<KnownNode, { src: string; kind: 'sound' | 'film' }>

const recordings: Record<RecordingNode['type'], true> = { media: true }

/** Whether a node plays a file. The one place that knows: what is found here is loaded, checked, embedded and claimed. */
export function isRecording(node: Node): node is RecordingNode {
  return Object.hasOwn(recordings, node.type)
}
