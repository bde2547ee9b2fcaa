import type { KnownNode } from '@lectern/core'
import type { Node } from 'unist'

/** Every node of a tree, in document order. Books are long, and `unist-util-visit` keeps all ancestors of each. */
export function eachNode(root: Node, visit: (node: KnownNode) => void): void {
  visit(root as KnownNode)
  if (!('children' in root)) return
  for (const child of root.children as readonly Node[]) eachNode(child, visit)
}
