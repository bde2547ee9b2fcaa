import type { List, ListItem, Table, TableRow } from 'mdast'
import type { Node } from 'unist'
import type { Article, Block } from '../article.js'
import type { BlockNode } from '../nodes/index.js'
import { isTextBlock } from '../nodes/kinds.js'
import { textOf } from './text-of.js'
import { inlineLeaves } from './walk.js'

/** A place of an article that readers fill in, as a form would have it. */
export interface Field {
  /** Unique in the article, and the same in every edition. */
  name: string
  /** The words that it is asked by; '' where there are none. */
  question: string
  /** A gap in a line, lines to write on, a box to tick, or one of several answers. */
  kind: 'gap' | 'lines' | 'box' | 'option'
  /** Of a box or an option: the list that it is in, and what that is asked by. */
  group?: { name: string; question: string }
}

/** Characters of the longest question: it is read out whenever the field is reached. */
const longest = 250

/** The fields of an article by their nodes, each with its question: the sentence around a gap, the words before lines, an item's own words. */
export function fieldsOf({ blocks }: Pick<Article, 'blocks'>): ReadonlyMap<Node, Field> {
  const fields = new Map<Node, Field>()
  let before = ''
  for (const block of blocks.values()) {
    if (block.type === 'answerLines') {
      fields.set(block.node, { name: block.id, question: shortened(before), kind: 'lines' })
    } else if (block.type === 'list') addItems(block, before, fields)
    else if (isTextBlock(block.node)) addGaps(block, before, blocks, fields)
    if (block.text.trim()) before = withGaps(block)
  }
  return fields
}

/** Whether an article asks for answers: then its lists of tasks are questions, too. */
export function isWorksheet(fields: ReadonlyMap<Node, Field>): boolean {
  return [...fields.values()].some(({ kind }) => kind !== 'box')
}

function addItems({ node, id }: Block, question: string, fields: Map<Node, Field>): void {
  const list = node as List
  const kind = list.choice === 'one' ? 'option' : 'box'
  list.children.forEach((item, index) => {
    if (typeof item.checked !== 'boolean') return
    const name = item.data?.id ?? `${id}.${index + 1}`
    const group = { name: id, question: shortened(question) }
    fields.set(item, { name, question: shortened(wordsOf(item)), kind, group })
  })
}

function wordsOf({ children }: ListItem): string {
  const [first] = children
  return first ? textOf(first) : ''
}

function addGaps(block: Block, before: string, blocks: Article['blocks'], fields: Map<Node, Field>): void {
  const gaps = inlineLeaves(block.node).filter(({ node }) => node.type === 'blank')
  gaps.forEach(({ node, begin }, index) => {
    const words = block.text.trim() ? sentenceAround(block, begin, gaps) : ''
    const question = [headersOf(block, blocks), words].filter(Boolean).join(': ') || before
    fields.set(node, { name: `${block.id}.${index + 1}`, question: shortened(question), kind: 'gap' })
  })
}

interface Gap {
  begin: number
}

/** The sentence with its gaps as "…"; where there are several, which one is meant. */
function sentenceAround({ text, sentences }: Block, at: number, gaps: readonly Gap[]): string {
  const index = sentences.findIndex(({ end }) => at <= end)
  const own = sentences[index < 0 ? sentences.length - 1 : index]
  // A gap may stand before the first word, or behind the last.
  const begin = index <= 0 ? 0 : (own?.begin ?? 0)
  const end = own && own !== sentences.at(-1) ? own.end : text.length
  const inside = gaps.filter((gap) => gap.begin >= begin && gap.begin <= end)
  const words = marked(text, begin, end, inside)
  const number = inside.findIndex((gap) => gap.begin === at) + 1
  return inside.length > 1 ? `${words} (${number}/${inside.length})` : words
}

/** All of a block's words, with its gaps. */
function withGaps(block: Block): string {
  const gaps = block.text ? inlineLeaves(block.node).filter(({ node }) => node.type === 'blank') : []
  return marked(block.text, 0, block.text.length, gaps)
}

function marked(text: string, begin: number, end: number, gaps: readonly Gap[]): string {
  let [words, from] = ['', begin]
  for (const gap of gaps) {
    words += `${text.slice(from, gap.begin)} … `
    from = gap.begin
  }
  return (words + text.slice(from, end))
    .replace(/\s+/g, ' ')
    .replace(/ … (?=[.,;:!?])/g, ' …')
    .trim()
}

/** Of a cell: the first cells of its row and of its column. */
function headersOf({ node, parent }: Block, blocks: Article['blocks']): string {
  const row = parent === null ? undefined : blocks.get(parent)
  const table = row?.parent ? blocks.get(row.parent)?.node : undefined
  if (row?.type !== 'tableRow' || table?.type !== 'table') return ''
  const cells = (row.node as TableRow).children
  const column = (cells as BlockNode[]).indexOf(node)
  const [first] = cells
  const head = (table as Table).children[0]?.children[column]
  const words = [first, head]
    .filter((cell) => cell && cell !== node)
    .map((cell) => textOf(cell as Node).trim())
  return words.filter(Boolean).join(', ')
}

function shortened(words: string): string {
  const text = words.replace(/\s+/g, ' ').trim()
  return text.length > longest ? `${text.slice(0, longest - 1).replace(/\s\S*$/, '')}…` : text
}
