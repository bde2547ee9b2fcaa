import type { Node, Parent } from 'unist'
import type { InlineNode } from '../nodes/index.js'
import { leafText } from './text-of.js'

/** A node inside a block that holds no others, with its place in the text. */
export interface InlineLeaf {
  /** The node. */
  node: InlineNode
  /** Range in `textOf` of the block; empty for marks without words. */
  begin: number
  /** UTF-16 units in `textOf` of the block. */
  end: number
  /** Inline nodes around it, outermost first. */
  ancestors: readonly InlineNode[]
}

/** The leaves of a text block in reading order, with their offsets in its text. */
export function inlineLeaves(block: Node): InlineLeaf[] {
  const leaves: InlineLeaf[] = []
  let offset = 0
  visit(block as Parent, [])
  return leaves

  function visit(parent: Parent, ancestors: readonly InlineNode[]): void {
    for (const child of parent.children ?? []) {
      const node = child as InlineNode
      const own = leafText(node)
      if (own === undefined && 'children' in node) {
        visit(node as Parent, [...ancestors, node])
        continue
      }
      const end = offset + (own ?? '').length
      leaves.push({ node, begin: offset, end, ancestors })
      offset = end
    }
  }
}
