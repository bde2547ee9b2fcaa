import { type AnyNode, is, parentsOf } from '@lectern/core/reading'
import type { Element } from 'hast'

/** A list that stands in another one, beside its items, belongs to the item before it: browsers draw it there, and programs write it so. */
export function nestStrayLists(part: Element): void {
  for (const parent of parentsOf(part)) {
    if (!isList(parent) || !parent.children.some(isList)) continue
    let item: Element | undefined
    parent.children = parent.children.filter((child) => {
      if (is<Element>(child, 'element') && child.tagName === 'li') item = child
      if (!isList(child) || !item) return true
      item.children.push(child)
      return false
    })
  }
}

function isList(node: AnyNode): node is Element {
  return is<Element>(node, 'element') && (node.tagName === 'ul' || node.tagName === 'ol')
}
