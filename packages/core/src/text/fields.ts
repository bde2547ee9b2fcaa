import type { List, ListItem, Table, TableRow } from 'mdast'
import type { Node } from 'unist'
import type { Article, Block } from '../article.js'
import type { BlockNode } from '../nodes/index.js'
import { isTextBlock } from '../nodes/kinds.js'
import { labelOf } from './text-of.js'
import { type InlineLeaf, inlineLeaves } from './walk.js'

/** A place of an article that readers fill in, as a form would have it. */
export interface Field {
  /** Unique in the article, and the same in every edition. */
  name: string
  /** The words that it is asked by; '' where there are none. */
  question: string
  /** A gap in a line, lines to write on, a box to tick, or one of several answers. */
  kind: 'gap' | 'lines' | 'box' | 'option'
  /** Of a box, an option, or a gap of a list to match: the list that it is in, and what that is asked by. */
  group?: { name: string; question: string }
}

/** What a field is called where nothing of what is around it is said, as in PDF, which has no fieldset: the question of its list, and its own words. */
export function tooltipOf({ question, group }: Field): string {
  return group ? `${group.question} ${question}`.trim() : question
}

/** Characters of the longest question: it is read out whenever the field is reached. */
const longest = 250

/** The fields of an article by their nodes, each with its question: the sentence around a gap, the words before lines, an item's own words. */
export function fieldsOf({ blocks }: Pick<Article, 'blocks'>): ReadonlyMap<Node, Field> {
  const fields = new Map<Node, Field>()
  const groups = new Map<string, NonNullable<Field['group']>>()
  let before = nothing
  let last: Block | undefined
  // Lines to write on are the answer to what stands before them: boxes behind them are asked by something else.
  let isAnswered = false
  for (const block of blocks.values()) {
    if (block.type === 'answerLines') {
      fields.set(block.node, { name: block.id, question: before(), kind: 'lines' })
      isAnswered = true
    } else if (block.type === 'list') {
      addItems(block, isAnswered || isInOtherList(last, block, blocks) ? nothing : before, fields)
      if ((block.node as List).match === 'items') groups.set(block.id, { name: block.id, question: before() })
    } else if (isTextBlock(block.node))
      addGaps(block, before, blocks, { fields, group: groupOf(block, blocks, groups) })
    if (!block.text.trim()) continue
    before = wordsBefore(block)
    isAnswered = false
    last = block
  }
  return fields
}

/** What a block says, worked out when the first field asks for it: most blocks are followed by none. */
function wordsBefore(block: Block): () => string {
  let words: string | undefined
  return () => {
    words ??= shortened(withGaps(block))
    return words
  }
}

const nothing = (): string => ''

/** Whether an article asks for answers: then its lists of tasks are questions, too. */
export function isWorksheet(fields: ReadonlyMap<Node, Field>): boolean {
  return [...fields.values()].some(({ kind }) => kind !== 'box')
}

/** Whether the last words stand in another list than the one around: they are no question of this list. */
function isInOtherList(last: Block | undefined, list: Block, blocks: Article['blocks']): boolean {
  const around = new Set([...parentsOf(list, blocks)])
  return last !== undefined && parentsOf(last, blocks).some((one) => one.type === 'list' && !around.has(one))
}

function parentsOf({ parent }: Block, blocks: Article['blocks']): Block[] {
  const next = parent === null ? undefined : blocks.get(parent)
  return next ? [next, ...parentsOf(next, blocks)] : []
}

function addItems({ node, id }: Block, before: () => string, fields: Map<Node, Field>): void {
  const list = node as List
  if (!list.children.some(({ checked }) => typeof checked === 'boolean')) return
  const kind = list.choice === 'one' ? 'option' : 'box'
  const group = { name: id, question: before() }
  list.children.forEach((item, index) => {
    if (typeof item.checked !== 'boolean') return
    const name = item.data?.id ?? `${id}.${index + 1}`
    fields.set(item, { name, question: shortened(wordsOf(item)), kind, group })
  })
}

function wordsOf({ children }: ListItem): string {
  const [first] = children
  return first ? labelOf(first) : ''
}

/** The question of the list in which an item is to be matched. */
function groupOf(
  { parent }: Block,
  blocks: Article['blocks'],
  groups: ReadonlyMap<string, NonNullable<Field['group']>>,
): Field['group'] {
  if (groups.size === 0 || parent === null) return undefined
  return groups.get(blocks.get(parent)?.parent ?? '')
}

function addGaps(
  block: Block,
  before: () => string,
  blocks: Article['blocks'],
  { fields, group }: { fields: Map<Node, Field>; group: Field['group'] },
): void {
  const leaves = inlineLeaves(block.node)
  const gaps = leaves.filter(({ node }) => node.type === 'blank')
  // Most blocks have none, and need not be cut into sentences.
  if (gaps.length === 0) return
  const headers = headersOf(block, blocks)
  const marks = marksIn(leaves)
  gaps.forEach(({ node, begin }, index) => {
    const words = block.text.trim() ? sentenceAround(block, marks, begin) : ''
    const question = [headers, words].filter(Boolean).join(': ') || before()
    const field = { name: `${block.id}.${index + 1}`, question: shortened(question), kind: 'gap' } as const
    fields.set(node, group ? { ...field, group } : field)
  })
}

/** What stands for a part of a block's text: "…" for a gap, and for a formula how it is spoken. */
interface Mark {
  begin: number
  end: number
  words: string
  isGap: boolean
}

function marksIn(leaves: readonly InlineLeaf[]): Mark[] {
  return leaves.flatMap(({ node, begin, end }): Mark[] => {
    const isGap = node.type === 'blank'
    return isGap || node.type === 'inlineMath'
      ? [{ begin, end, words: isGap ? ' … ' : labelOf(node), isGap }]
      : []
  })
}

/** The sentence around a gap, with its gaps as "…"; where there are several, which one is meant. */
function sentenceAround({ text, sentences }: Block, marks: readonly Mark[], at: number): string {
  const index = sentences.findIndex(({ end }) => end >= at)
  const own = sentences[index]
  // A gap may stand before the first word, or behind the last.
  const begin = own && index > 0 ? own.begin : 0
  const end = own && index < sentences.length - 1 ? own.end : text.length
  const inside = marks.filter((mark) => mark.begin >= begin && mark.end <= end)
  const gaps = inside.filter(({ isGap }) => isGap)
  const words = marked(text, begin, end, inside).slice(0, 2 * longest)
  return gaps.length > 1
    ? `${words} (${gaps.findIndex((gap) => gap.begin === at) + 1}/${gaps.length})`
    : words
}

/** All of a block's words, with its gaps. */
function withGaps({ node, text }: Block): string {
  if (node.type === 'math') return labelOf(node)
  return marked(text, 0, text.length, text ? marksIn(inlineLeaves(node)) : [])
}

function marked(text: string, begin: number, end: number, marks: readonly Mark[]): string {
  let [words, from] = ['', begin]
  for (const mark of marks) {
    words += text.slice(from, mark.begin) + mark.words
    from = mark.end
  }
  return (words + text.slice(from, end))
    .replace(/\s+/g, ' ')
    .replace(/ … (?=[.,;:!?])/g, ' …')
    .trim()
}

/** The headers of a gap in a table: the first cells of its row and of its column. */
function headersOf({ node, parent }: Block, blocks: Article['blocks']): string {
  const row = parent === null ? undefined : blocks.get(parent)
  const table = row?.parent ? blocks.get(row.parent)?.node : undefined
  if (row?.type !== 'tableRow' || table?.type !== 'table') return ''
  const cells = (row.node as TableRow).children
  const column = (cells as BlockNode[]).indexOf(node)
  const [first] = cells
  const head = (table as Table).children[0]?.children[column]
  const words = [first, head].filter((cell) => cell && cell !== node).map((cell) => labelOf(cell as Node))
  return words.filter(Boolean).join(', ')
}

function shortened(words: string): string {
  const text = words.replace(/\s+/g, ' ').trim()
  return text.length > longest ? `${text.slice(0, longest - 1).replace(/\s\S*$/, '')}…` : text
}
