import type { Numbering } from '@lectern/core'
import type { List, ListItem, Root } from 'mdast'
import { romanValue } from '../roman.js'
import { type AnyNode, at, descendants, is, isParent, joinTexts, parentsOf, span, textNode } from '../tree.js'
import { replaceTexts } from './marks/texts.js'

/**
 * Numbers of the lists whose markers are pandoc's. Examples are counted through the whole article, and `@label` in words is the number of that one.
 * Markers of which the second is not the next number after the first, or that stand alone, are initials of names and ends of sentences: words.
 */
export function fancyLists(tree: Root): void {
  const numbers = new Map<string, number>()
  let [count, isAny] = [0, false]
  for (const node of descendants(tree)) {
    if (!is<List>(node, 'list') || markersOf(node).length === 0) continue
    isAny = true
    for (const label of markersOf(node).flatMap((marker) => /^\(@([\w-]*)\)$/.exec(marker)?.[1] ?? [])) {
      const number = numbers.get(label) ?? ++count
      if (node.start === null) node.start = number
      if (label) numbers.set(label, number)
    }
  }
  if (!isAny) return
  for (const parent of parentsOf(tree))
    if (parent.children.some((child) => is<List>(child, 'list')))
      parent.children = parent.children.flatMap((child) =>
        is<List>(child, 'list') ? numbered(child) : [child],
      )
  if (numbers.size > 0)
    replaceTexts(tree, /(?<![\w@])@([\w-]*\w)/, ([, label = ''], text) => {
      const number = numbers.get(label)
      return number === undefined ? undefined : [textNode(String(number), text)]
    })
}

function markersOf({ children }: List): string[] {
  return children.flatMap(({ data }) => data?.marker ?? [])
}

function numbered(list: AnyNode & List): AnyNode[] {
  const [first] = markersOf(list)
  if (first === undefined) return [list]
  if (first === '#.') list.start = 1
  if (typeof list.start === 'number') {
    for (const { data } of list.children) delete data?.marker
    return [list]
  }
  const nodes: AnyNode[] = []
  for (let rest = list.children; rest.length > 0; ) {
    const { count, numbering } = longestRun(rest.map(({ data }) => data?.marker ?? ''))
    const items = rest.slice(0, count)
    for (const node of numbering ? [listOf(items, numbering)] : items.flatMap(asWords)) nodes.push(node)
    rest = rest.slice(count)
  }
  return nodes
}

interface Run {
  count: number
  /** Undefined for a marker that is words. */
  numbering?: Numbering
}

/** How many markers count on from the first one, by the numbering that reads most of them. */
function longestRun(markers: readonly string[]): Run {
  const labels = markers.map((marker) => marker.replace(/[().]/g, ''))
  return numberingsOf(labels[0] ?? '').reduce<Run>(
    (best, numbering) => {
      const numbers = labels.map((label) => numberOf(label, numbering))
      const end = numbers.findIndex((number, index) => number !== (numbers[0] ?? 0) + index)
      const count = end < 0 ? numbers.length : end
      return count > best.count ? { count, numbering } : best
    },
    { count: 1 },
  )
}

function listOf(items: readonly ListItem[], numbering: Numbering): AnyNode {
  const start = numberOf((items[0]?.data?.marker ?? '').replace(/[().]/g, ''), numbering)
  for (const { data } of items) delete data?.marker
  const isSpread = items.some(
    ({ position }, index) =>
      index > 0 && (position?.start.line ?? 0) > (items[index - 1]?.position?.end.line ?? 0) + 1,
  )
  const named = numbering === 'decimal' ? {} : { numbering }
  const list: List = {
    type: 'list',
    ordered: true,
    start: start ?? 1,
    spread: isSpread || items.some(({ spread }) => spread),
    ...named,
    children: [...items],
    ...span(items),
  }
  return list
}

function numberingsOf(label: string): Numbering[] {
  if (/^\d/.test(label)) return ['decimal']
  return label === label.toLowerCase() ? ['lower-roman', 'lower-alpha'] : ['upper-roman', 'upper-alpha']
}

/** Undefined for what is no number of that kind. */
function numberOf(label: string, numbering: Numbering): number | undefined {
  if (numbering === 'decimal') return /^\d+$/.test(label) ? Number(label) : undefined
  const letters = label.toLowerCase()
  if (label !== (numbering.startsWith('upper') ? label.toUpperCase() : letters)) return undefined
  if (numbering.endsWith('alpha')) return letters.length === 1 ? letters.charCodeAt(0) - 96 : undefined
  return romanValue(letters)
}

/** The blocks of an item, with its marker before its words. */
function asWords(item: ListItem): AnyNode[] {
  const [first, ...rest]: AnyNode[] = item.children
  const marker = textNode(`${item.data?.marker ?? ''} `, at(item))
  if (first?.type !== 'paragraph' || !isParent(first))
    return [{ type: 'paragraph', children: [marker], ...at(item) } as AnyNode, ...item.children]
  first.children = joinTexts([marker, ...first.children])
  return [Object.assign(first, at(item)), ...rest]
}
