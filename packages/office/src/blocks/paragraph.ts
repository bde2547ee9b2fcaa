import { textOf } from '@lectern/core'
import type { AnyNode } from '@lectern/core/reading'
import type { Draft } from '../draft.js'
import { withGaps } from '../inlines/gaps.js'
import { nested, type Piece } from '../inlines/pieces.js'
import type { ItemNumber } from '../item.js'
import { made } from '../nodes.js'
import type { Role } from '../roles.js'
import { trimmed } from './trim.js'

/** Whether the number of a paragraph is written into it: headings, and numbers with words, are no items of lists. */
export function isNumberShown(role: Role, item: ItemNumber): boolean {
  return role.startsWith('heading-') || role === 'title' || role === 'caption' || item.isText
}

/** The node of a styled paragraph, with its number before the words where that is shown; undefined where it is empty. */
export function paragraphOf(
  pieces: readonly Piece[],
  role: Role,
  item: ItemNumber | undefined,
  draft: Draft,
): AnyNode | undefined {
  const depth = role === 'title' ? 1 : Number(/^heading-(\d)$/.exec(role)?.[1] ?? 0)
  const written = role === 'code' ? pieces : withGaps(depth > 0 ? plainWhereAllBold(pieces) : pieces, draft)
  const nodes = trimmed(nested(written, draft), role === 'code')
  if (nodes.length === 0) return undefined
  const label = item && isNumberShown(role, item) ? item.label.trim() : ''
  if (label) nodes.unshift(made(draft, { type: 'text', value: `${label} ` }))
  // A picture without a description in the style of a heading heads nothing.
  if (depth > 0 && nodes.some((node) => node.type !== 'image' || textOf(node)))
    return made(draft, { type: 'heading', depth, children: nodes })
  return made(draft, { type: 'paragraph', children: nodes })
}

/** A heading that is bold as a whole looks so; it is not emphasized. */
function plainWhereAllBold(pieces: readonly Piece[]): Piece[] {
  const isBold = pieces.every(({ node, marks }) => marks.strong || textOf(node).trim() === '')
  return pieces.map((piece) => {
    if (!isBold) return piece
    const { strong: _, ...marks } = piece.marks
    return { ...piece, marks }
  })
}
