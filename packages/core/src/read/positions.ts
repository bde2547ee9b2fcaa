import type { Root } from 'mdast'
import type { AnyNode } from './tree.js'
import { parentsOf, span } from './tree.js'

/** Gives what a parser made up (a row that HTML implies, say) the place of its children, else of its parent. */
export function completePositions(tree: Root): void {
  const parents = parentsOf(tree)
  for (const parent of [...parents].reverse())
    if (!parent.position) place(parent, span(parent.children).position)
  for (const parent of parents)
    for (const child of parent.children) if (!child.position) place(child, parent.position)
}

function place(node: AnyNode, position: AnyNode['position']): void {
  if (position) node.position = position
}
