import { type InlineNode, isDivisible, textOf } from '@lectern/core'
import type { Text } from 'mdast'
import type { Node, Parent } from './node.js'

/**
 * Parts inline nodes at an offset. A node that cannot be parted goes before, whole, so the length of what is before may
 * be greater than asked.
 *
 * @param withEmpty whether nodes without words (a gap, a note's number) exactly at the offset go before
 */
export function divide(
  nodes: readonly Node[],
  offset: number,
  withEmpty: boolean,
): [before: readonly Node[], after: readonly Node[], length: number] {
  let length = 0
  for (const [index, node] of nodes.entries()) {
    if (length >= offset && !(withEmpty && length === offset && textOf(node) === '')) {
      return [nodes.slice(0, index), nodes.slice(index), length]
    }
    const end = length + textOf(node).length
    if (end > offset) {
      const [left, right, taken] = divideNode(node as InlineNode, offset - length, withEmpty)
      if (right) return [[...nodes.slice(0, index), left], [right, ...nodes.slice(index + 1)], length + taken]
    }
    length = end
  }
  return [nodes, [], length]
}

function divideNode(
  node: InlineNode,
  offset: number,
  withEmpty: boolean,
): [left: Node, right: Node | undefined, length: number] {
  if (node.type === 'text') {
    const left: Text = { ...node, value: node.value.slice(0, offset) }
    const right: Text = { ...node, value: node.value.slice(offset) }
    return [left, right, offset]
  }
  if (!isDivisible(node)) return [node, undefined, textOf(node).length]
  const [before, after, length] = divide((node as Parent).children, offset, withEmpty)
  if (after.length === 0) return [node, undefined, length]
  const left: Parent = { ...node, children: before }
  const right: Parent = { ...node, children: after }
  return [left, withoutId(right), length]
}

/** The second part of a node keeps its language but not its id. */
function withoutId(node: Node): Node {
  if (!node.data?.id) return node
  const { id: _, ...data } = node.data
  return { ...node, data }
}
