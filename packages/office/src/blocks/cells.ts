import type { AnyNode } from '@lectern/core/reading'
import type { Draft } from '../draft.js'

/**
 * The content of a cell of a table.
 *
 * @param read turns the cell into blocks
 */
export function cellContent(read: () => AnyNode[], draft: Draft): AnyNode[] {
  const outer = draft.inCell
  draft.inCell = true
  const content = read()
  draft.inCell = outer
  return content
}

/** One paragraph in a cell is its words. */
export function unwrapped(blocks: readonly AnyNode[]): AnyNode[] {
  const [only] = blocks
  if (blocks.length !== 1 || only?.type !== 'paragraph' || !('children' in only)) return [...blocks]
  if (only.data?.id || only.data?.dir) return [...blocks]
  return only.children as AnyNode[]
}
