import type { Root } from 'mdast'
import type { Point } from 'unist'
import type { AnyNode, AnyParent } from './tree.js'
import { parentsOf, span } from './tree.js'

/** Gives what a parser made up (a row that HTML implies, say) the place of its children, else of its parent. */
export function completePositions(tree: Root): void {
  const parents = parentsOf(tree)
  for (const parent of [...parents].reverse())
    if (!parent.position) place(parent, span(parent.children).position)
  for (const parent of parents) {
    for (const child of parent.children) if (!child.position) place(child, parent.position)
    sharePoints(parent)
  }
}

/**
 * Nodes that begin or end at one place share its point: a node begins where the one around it does, or where the one before it ends. Points are a
 * quarter of what a long article takes.
 */
function sharePoints({ children, position: around }: AnyParent): void {
  let before = around?.start
  for (const { position } of children) {
    if (!position || Object.isFrozen(position)) continue
    if (isSame(position.start, before)) position.start = before
    if (isSame(position.end, around?.end)) position.end = around.end
    before = position.end
  }
}

function isSame(one: Point, other: Point | undefined): other is Point {
  return (
    one.offset !== undefined &&
    one.offset === other?.offset &&
    one.line === other.line &&
    one.column === other.column
  )
}

function place(node: AnyNode, position: AnyNode['position']): void {
  if (position) node.position = position
}
