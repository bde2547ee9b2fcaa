import type { Node, Parent } from 'unist'

/** Nodes that a pass may put in the place of one. */
export type Replacement = readonly Node[] | undefined

/**
 * Visits every node below `root`, children first, and replaces it where `change` answers with nodes. Iterative, so
 * that deep trees do not exhaust the stack.
 */
export function rewrite(root: Node, change: (node: Node, parent: Parent) => Replacement): void {
  const order: Parent[] = []
  const stack: Node[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isParent(node)) continue
    order.push(node)
    for (const child of node.children) stack.push(child)
  }
  for (const parent of order.reverse()) {
    parent.children = parent.children.flatMap((child) => change(child, parent) ?? [child])
  }
}

/** Every node below and including `root`, in document order, with its ancestors outermost first. */
export function* walk(root: Node): Generator<{ node: Node; ancestors: readonly Parent[] }> {
  const stack: { node: Node; ancestors: readonly Parent[] }[] = [{ node: root, ancestors: [] }]
  for (let item = stack.pop(); item; item = stack.pop()) {
    yield item
    if (!isParent(item.node)) continue
    const ancestors = [...item.ancestors, item.node]
    for (let index = item.node.children.length - 1; index >= 0; index--) {
      const node = item.node.children[index]
      if (node) stack.push({ node, ancestors })
    }
  }
}

export function isParent(node: Node): node is Parent {
  return 'children' in node && Array.isArray(node.children)
}
