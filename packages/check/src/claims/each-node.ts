import type { KnownNode } from '@lectern/core'
import type { Node } from 'mdast'

/** Every node of a tree, in document order. Articles are long, and `unist-util-visit` keeps all ancestors of each. */
export function eachNode(root: Node, act: (node: KnownNode) => void): void {
  act(root as KnownNode)
  if (!('children' in root)) return
  for (const child of root.children as readonly Node[]) eachNode(child, act)
}
