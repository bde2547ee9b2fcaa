import { is, parentsOf } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { classesOf } from './elements.js'

/** Doxygen lists functions in a table that only lays them out: the type on the left is the beginning of what stands on the right. */
export function joinDeclarations(page: HastRoot): void {
  for (const row of parentsOf(page)) {
    if (!is<Element>(row, 'element') || row.tagName !== 'tr') continue
    const left = row.children.find((one) => isCell(one, 'memItemLeft'))
    const right = row.children.find((one) => isCell(one, 'memItemRight'))
    if (!left || !right) continue
    right.children = [...left.children, { type: 'text', value: ' ' }, ...right.children]
    row.children = row.children.filter((one) => one !== left)
  }
}

function isCell(node: Element['children'][number], name: string): node is Element {
  return is<Element>(node, 'element') && classesOf(node).includes(name)
}
