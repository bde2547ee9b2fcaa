import { type AnyNode, is, parentsOf } from '@lectern/core/reading'
import type { Element } from 'hast'
import { classesOf } from './elements.js'
import { markList } from './marked-lists.js'
import { joined, type Markers } from './markers.js'

/**
 * Lists with nothing between them that are one: those whose markers count on (EUR-Lex), numbered ones that say so, and lists of one item each of the
 * same class (Notion).
 *
 * @param marked lists by their typed markers
 */
export function joinAdjacentLists(part: Element, marked: Map<Element, Markers>): void {
  const lists: Lists = { marked, ones: new Set() }
  for (const parent of parentsOf(part)) {
    let last: Element | undefined
    parent.children = parent.children.filter((child) => {
      if (isSpace(child)) return true
      const list = isList(child) ? child : undefined
      if (list && last && goesOn(last, list, lists)) {
        addItems(last, list)
        return false
      }
      last = list
      return true
    })
  }
}

interface Lists {
  marked: Map<Element, Markers>
  /** Those to which others were joined, each of one item. */
  ones: Set<Element>
}

function goesOn(before: Element, after: Element, { marked, ones }: Lists): boolean {
  const [one, other] = [marked.get(before), marked.get(after)]
  if (one && other) {
    const both = joined(one, other)
    if (!both) return false
    markList(before, both)
    marked.set(before, both)
    return true
  }
  if (one || other || before.tagName !== after.tagName) return false
  if (before.tagName === 'ol') return after.properties.start !== undefined && countsOn(before, after)
  const classes = classesOf(before).join(' ')
  return classes !== '' && classes === classesOf(after).join(' ') && isOfOnes(before, after, ones)
}

function countsOn(before: Element, after: Element): boolean {
  const items = itemsOf(before)
  const isPlain = [...items, ...itemsOf(after)].every(({ properties }) => properties.value === undefined)
  return (
    isPlain &&
    items.length > 0 &&
    before.properties.type === after.properties.type &&
    Number(after.properties.start) === Number(before.properties.start ?? 1) + items.length
  )
}

function isOfOnes(before: Element, after: Element, ones: Set<Element>): boolean {
  if (itemsOf(after).length !== 1 || (itemsOf(before).length !== 1 && !ones.has(before))) return false
  ones.add(before)
  return true
}

/** Links that lead to the second list lead to its first item. */
function addItems(before: Element, { properties: { id }, children }: Element): void {
  const first = children.find((child): child is Element => is<Element>(child, 'element'))
  if (id && first && !first.properties.id) first.properties.id = id
  for (const child of children) before.children.push(child)
}

function itemsOf({ children }: Element): Element[] {
  return children.filter((child): child is Element => is<Element>(child, 'element') && child.tagName === 'li')
}

function isList(node: AnyNode): node is Element {
  return is<Element>(node, 'element') && (node.tagName === 'ul' || node.tagName === 'ol')
}

function isSpace(node: AnyNode): boolean {
  return node.type === 'comment' || (node.type === 'text' && 'value' in node && !String(node.value).trim())
}
