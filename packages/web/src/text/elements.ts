import { type AnyNode, descendants, descendantsOf, is, isParent, parentsOf } from '@lectern/core/reading'
import type { Element } from 'hast'

export function elementsIn(tree: AnyNode): Element[] {
  return descendantsOf(tree, isElement)
}

export function elements(tree: AnyNode, name: string): Element[] {
  return descendantsOf(tree, (node): node is Element => isElement(node) && node.tagName === name)
}

const isElement = (node: AnyNode): node is Element => is<Element>(node, 'element')

export function remove(tree: AnyNode, gone: ReadonlySet<AnyNode>): void {
  for (const parent of isParent(tree) && gone.size > 0 ? parentsOf(tree) : [])
    parent.children = parent.children.filter((child) => !gone.has(child))
}

/** The elements that stand in none of the others. */
export function outermost(found: readonly Element[]): Element[] {
  const inside = new Set<AnyNode>()
  for (const one of found)
    if (!inside.has(one)) for (const node of descendants(one)) if (node !== one) inside.add(node)
  return found.filter((one) => !inside.has(one))
}

export function classesOf({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : []
}
