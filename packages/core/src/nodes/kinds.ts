import type { BlockContent, TableCell } from 'mdast'
import type { Node } from 'unist'
import type { BlockNode, BlockNodes, InlineNode, InlineNodes, KnownNode } from './index.js'

/** What each block holds. Those of words own text, offsets and sentences; those of nothing leave no line in a text. */
const blocks: Record<keyof BlockNodes, 'words' | 'blocks' | 'nothing'> = {
  heading: 'words',
  paragraph: 'words',
  blockquote: 'blocks',
  attribution: 'words',
  list: 'blocks',
  listItem: 'blocks',
  definitionList: 'blocks',
  definitionTerm: 'words',
  definitionDescription: 'blocks',
  code: 'words',
  math: 'words',
  figure: 'blocks',
  caption: 'words',
  description: 'blocks',
  table: 'blocks',
  tableRow: 'blocks',
  tableCell: 'words',
  aside: 'blocks',
  details: 'blocks',
  media: 'blocks',
  answerLines: 'nothing',
  thematicBreak: 'nothing',
  pageBreak: 'nothing',
  pause: 'nothing',
  footnoteDefinition: 'blocks',
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
export const inlineTypes: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ Object.keys(inlines))
/** Types of the blocks that hold words. */
export const textBlockTypes: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ Object.keys(blocks).filter((type) => held(type) === 'words'),
)

function held(type: string): (typeof blocks)[keyof BlockNodes] | undefined {
  return blocks[type as keyof BlockNodes]
}

/** A page break is both; where it stands decides, so this answers for block position. */
export function isBlock(node: Node): node is BlockNode {
  return blockTypes.has(node.type)
}

/** Whether a block stands on a line of its own in the text of what holds it: one without words leaves no empty line. */
export function isLineOfText(node: Node): boolean {
  return isBlock(node) && held(node.type) !== 'nothing'
}

/** Whether a node stands inside a block. */
export function isInline(node: Node): node is InlineNode {
  return inlineTypes.has(node.type)
}

/** Whether two sentences may share an inline node, each with a part of it. */
export function isDivisible(node: Node): boolean {
  return inlines[node.type as keyof InlineNodes] === 'divisible'
}

/** Whether the node owns words. A table cell that holds blocks is a container. */
export function isTextBlock(node: Node): boolean {
  if (held(node.type) !== 'words') return false
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
