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

/** A list of one item that holds headings only moves it to the right (Javadoc). */
export function openLayoutLists(part: Element): void {
  const holdsHeading = new Set<AnyNode>()
  // From the innermost, so that each is looked at once.
  for (const parent of [...parentsOf(part)].reverse())
    if ((parent.children as AnyNode[]).some((child) => isHeading(child) || holdsHeading.has(child)))
      holdsHeading.add(parent)
  for (const list of holdsHeading) {
    if (!is<Element>(list, 'element') || list.tagName !== 'ul') continue
    const [item, ...others] = list.children.filter((child) => child.type === 'element')
    if (item?.tagName !== 'li' || others.length > 0) continue
    list.tagName = 'div'
    item.tagName = 'div'
  }
}

function isHeading(node: AnyNode): boolean {
  return is<Element>(node, 'element') && /^h[1-6]$/.test(node.tagName)
}

function isList(node: AnyNode): node is Element {
  return is<Element>(node, 'element') && (node.tagName === 'ul' || node.tagName === 'ol')
}
