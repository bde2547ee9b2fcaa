import type { Point } from 'unist'
import { type AnyNode, isParent } from '../../tree.js'

/** Moves nodes, and all below them, to other lines and offsets. Columns stay. */
export function shift(nodes: readonly AnyNode[], lines: number, offset: number): void {
  const stack: AnyNode[] = [...nodes]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.position) {
      move(node.position.start, lines, offset)
      move(node.position.end, lines, offset)
    }
    if (isParent(node)) for (const child of node.children) stack.push(child)
  }
}

function move(point: Point, lines: number, offset: number): void {
  point.line += lines
  if (point.offset !== undefined) point.offset += offset
}
