import { type AnyNode, type AnyParent, is, isParent, textNode } from '@lectern/core/reading'
import type { Element, Text } from 'hast'

/**
 * A link that shows a sign of a font or a drawing, and has no words, has the name by which a screen reader calls it (accname 1.2, 2D and 2I).
 *
 * @returns what stands in its place; undefined where it stays
 */
export function namedLink(node: Element, parent: AnyParent): AnyNode[] | undefined {
  const { href, ariaLabel, title } = node.properties
  if (href === undefined || !isBare(node)) return undefined
  if (/^#?$/.test(String(href).trim())) {
    delete node.properties.href
    return undefined
  }
  const name = String(ariaLabel ?? title ?? '').trim()
  if (String(href).startsWith('#')) return undefined
  if (name) node.children = [textNode(name, node)]
  return apart(node, parent)
}

/** Nothing was seen in its place, so that no space stands beside it: what is shown now must not join the words there. */
function apart(node: Element, { children }: AnyParent): AnyNode[] {
  const index = children.indexOf(node)
  const joins = (other: AnyNode | undefined, pattern: RegExp) =>
    is<Text>(other, 'text') && pattern.test(other.value)
  const before = joins(children[index - 1], /[\p{L}\p{N}]$/u) ? [textNode(' ', node)] : []
  const after = joins(children[index + 1], /^[\p{L}\p{N}]/u) ? [textNode(' ', node)] : []
  return [...before, node, ...after]
}

/** Inline elements in which fonts of icons are set. */
const signs = /^(?:a|b|em|font|i|s|small|span|strong|u)$/

function isBare(node: AnyNode): boolean {
  if (is<Text>(node, 'text')) return node.value.trim() === ''
  return (
    node.type === 'comment' ||
    (is<Element>(node, 'element') &&
      signs.test(node.tagName) &&
      isParent(node) &&
      node.children.every(isBare))
  )
}
