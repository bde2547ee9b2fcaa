import { textOf } from '@lectern/core'
import type { List, ListItem, Paragraph, RootContent, Text } from 'mdast'
import type { Context } from '../context.js'
import { copyWith, is, span } from '../tree.js'
import { itemMark } from './marks.js'

/* Items that people type: "* the lamp", "- the log", "1. the boat house", one below the other. */

/** A paragraph that a mark begins. */
interface Item {
  block: Paragraph
  /** The sign of a bullet; undefined where it has a number. */
  sign?: string
  number?: number
  /** What stands before its words, in characters. */
  lead: number
  column: number
}

/** One alone may be anything. */
const fewest = 2
/** Two lines with dashes may be anything, too, where no colon stands above them. */
const fewestDashes = 3
/** Lists in lists may be as deep as anybody writes; what is deeper stays words. */
const deepest = 10

const isDash = ({ sign }: Item): boolean => sign !== undefined && /[-–—]/.test(sign)

/** Paragraphs below each other that begin with one mark, or with numbers that count on, as lists. Their marks go; numbers stay as numbers. */
export function withLists(
  blocks: readonly RootContent[],
  { points }: Pick<Context, 'points'>,
): RootContent[] {
  const items = blocks.map(itemOf)
  const isSpoken = speaks(items)
  const made: RootContent[] = []
  for (let at = 0; at < blocks.length; at++) {
    const run = isItem(items[at]) ? runFrom(items, at, isSpoken) : []
    if (isList(run, blocks[at - 1])) {
      made.push(listOf(run, points))
      at += run.length - 1
    } else if (blocks[at]) made.push(blocks[at] as RootContent)
  }
  return made
}

function isList(run: readonly Item[], before: RootContent | undefined): boolean {
  const [first] = run
  const isTold = before !== undefined && textOf(before).endsWith(':')
  if (!first) return false
  const outer = run.filter(({ column }) => column <= first.column + 1)
  return outer.length >= (isDash(first) && !isTold ? fewestDashes : fewest)
}

const isItem = (item: Item | undefined): item is Item => item !== undefined

function itemOf(block: RootContent): Item | undefined {
  const text = is<Paragraph>(block, 'paragraph') ? block.children[0] : undefined
  if (!is<Paragraph>(block, 'paragraph') || !is<Text>(text, 'text') || !block.position) return undefined
  const [lead, sign, number] = itemMark.exec(text.value) ?? []
  if (lead === undefined) return undefined
  const { column } = block.position.start
  return { block, lead: lead.length, column, ...(sign ? { sign } : { number: Number(number) }) }
}

/** Of ten paragraphs with a dash, so many ask or call out where people speak: that is how novels in many languages write it. */
const share = 10

function speaks(items: readonly (Item | undefined)[]): boolean {
  const dashed = items.filter(isItem).filter(isDash)
  const asked = dashed.filter(({ block }) =>
    block.children.some((node) => is<Text>(node, 'text') && /[?!؟？！»”]/.test(node.value)),
  )
  return asked.length * share > dashed.length
}

/** The items from one on: with no more than a blank line between them, and of one kind at each depth. */
function runFrom(items: readonly (Item | undefined)[], from: number, isSpoken: boolean): Item[] {
  const run: Item[] = []
  /** The last of each depth, the outermost first. */
  const last: Item[] = []
  for (let at = from; at < items.length; at++) {
    const item = items[at]
    const before = run.at(-1)
    if (!item || (isDash(item) && isSpoken)) break
    if (before && linesBetween(before, item) > 1) break
    while (last.length > 1 && (last.at(-1)?.column ?? 0) > item.column) last.pop()
    const above = last.at(-1)
    const isDeeper = above !== undefined && last.length < deepest && item.column > above.column + 1
    if (isDeeper) last.push(item)
    else if (above && !follows(item, above)) break
    else last.splice(-1, 1, item)
    run.push(item)
  }
  return run
}

function linesBetween(one: Item, next: Item): number {
  return (next.block.position?.start.line ?? 0) - (one.block.position?.end.line ?? 0) - 1
}

function follows(next: Item, { sign, number, column }: Item): boolean {
  if (Math.abs(next.column - column) > 1) return false
  return number === undefined ? next.sign === sign : next.number === number + 1
}

function listOf(run: readonly Item[], points: Context['points']): List {
  const [first] = run
  const column = first?.column ?? 1
  const children: ListItem[] = []
  for (let at = 0; at < run.length; ) {
    const item = run[at]
    if (!item) break
    let end = at + 1
    while (end < run.length && (run[end]?.column ?? 0) > column + 1) end++
    const below = run.slice(at + 1, end)
    const paragraph = withoutMark(item, points)
    const inner = below.length > 0 ? [paragraph, listOf(below, points)] : [paragraph]
    children.push({
      type: 'listItem',
      spread: false,
      children: inner,
      ...span([item.block, ...below.map(({ block }) => block)]),
    })
    at = end
  }
  const isOrdered = first?.number !== undefined
  return {
    type: 'list',
    ordered: isOrdered,
    ...(isOrdered ? { start: first?.number } : {}),
    spread: false,
    children,
    ...span(children),
  }
}

function withoutMark({ block, lead }: Item, points: Context['points']): Paragraph {
  const [text, ...rest] = block.children
  if (!is<Text>(text, 'text') || !block.position) return block
  const start = (block.position.start.offset ?? 0) + lead
  const end = text.position?.end.offset ?? start
  const words = text.value.slice(lead)
  const first = words ? [copyWith(text, { value: words, position: points.position(start, end) })] : []
  return copyWith(block, {
    children: [...first, ...rest],
    position: points.position(start, block.position.end.offset ?? end),
  })
}
