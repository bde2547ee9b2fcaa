import type { Draft } from '../draft.js'
import { made } from '../nodes.js'
import type { Piece } from './pieces.js'

/** A mark where the next page of the file begins, where marks are wanted and this is what counts pages. */
export function pageMark(by: 'layout' | 'breaks', draft: Draft): Piece[] {
  if (draft.page.by !== by) return []
  draft.page.number++
  return [{ node: made(draft, { type: 'pageBreak', label: String(draft.page.number) }), marks: {} }]
}
