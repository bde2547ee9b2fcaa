import { type AnyNode, is, isParent } from '@lectern/core/reading'
import type { Text } from 'mdast'

type Side = 'start' | 'end'

/** Without spaces and breaks at the ends; tabs are spaces, except in code. */
export function trimmed(nodes: readonly AnyNode[], isCode = false): AnyNode[] {
  const kept = [...nodes]
  if (isCode) return kept
  for (const node of kept) spaced(node)
  trim(kept, 'start')
  trim(kept, 'end')
  return kept
}

function spaced(node: AnyNode): void {
  if (is<Text>(node, 'text')) node.value = node.value.replace(/[\t\n]+/g, ' ')
  else if (isParent(node)) for (const one of node.children) spaced(one)
}

/** Takes empty nodes off one side until one has words, and its spaces. */
function trim(nodes: AnyNode[], side: Side): void {
  for (;;) {
    const node = side === 'start' ? nodes[0] : nodes.at(-1)
    if (!node || !isEmptied(node, side)) return
    if (side === 'start') nodes.shift()
    else nodes.pop()
  }
}

/** Whether nothing is left of a node without the spaces on that side. */
function isEmptied(node: AnyNode, side: Side): boolean {
  if (node.type === 'break') return true
  if (is<Text>(node, 'text')) {
    node.value = side === 'start' ? node.value.trimStart() : node.value.trimEnd()
    return node.value === ''
  }
  if (node.type !== 'span' || !isParent(node)) return false
  trim(node.children, side)
  return node.children.length === 0
}
