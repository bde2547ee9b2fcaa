import { type AnyNode, is } from '@lectern/core/reading'
import type { Element } from 'hast'

/** A list that a program wrote flat, with the level that it has. */
export interface FlatList {
  list: Element
  level: number
}

/**
 * Lists that follow each other become one that holds the others, by their levels.
 *
 * @param flat says whether a node is such a list; spaces between them are none
 */
export function nestLists(
  parent: { children: AnyNode[] },
  flat: (node: AnyNode) => FlatList | undefined,
): void {
  const open: FlatList[] = []
  parent.children = parent.children.filter((child) => {
    const found = flat(child)
    if (!found) {
      if (!isSpace(child)) open.length = 0
      return true
    }
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > found.level) open.pop()
    const last = open.at(-1)
    if (last && last.level === found.level && last.list.tagName === found.list.tagName) {
      for (const item of found.list.children) last.list.children.push(item)
      return false
    }
    if (last && last.level === found.level) open.pop()
    const outer = open.at(-1)
    open.push(found)
    const item = outer && lastItem(outer.list)
    if (!item) return true
    item.children.push(found.list)
    return false
  })
}

function lastItem(list: Element): Element | undefined {
  return list.children.findLast(
    (child): child is Element =>
      is<Element>(child as AnyNode, 'element') && (child as Element).tagName === 'li',
  )
}

function isSpace(node: AnyNode): boolean {
  return (
    node.type === 'comment' || (node.type === 'text' && 'value' in node && String(node.value).trim() === '')
  )
}
