import type { KnownNode } from '@lectern/core'
import type { Data } from 'mdast'

/** Any node of a prepared tree, where only its place and its shared data matter. */
export interface Node {
  type: string
  data?: Data | undefined
}

export interface Parent extends Node {
  children: readonly Node[]
}

/** Every node of a tree, in document order. Articles are long, and `unist-util-visit` keeps all ancestors of each. */
export function eachNode(root: Node, act: (node: KnownNode) => void): void {
  act(root as KnownNode)
  const { children } = root as Partial<Parent>
  if (children) for (const child of children) eachNode(child, act)
}
