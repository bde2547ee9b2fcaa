import type { Piece } from '../../inlines/pieces.js'
import { made } from '../../nodes.js'
import type { State } from '../state.js'

/** A mark where the next page of the Word file begins, where marks are wanted and this is what counts pages. */
export function pageMark(by: 'layout' | 'breaks', state: State): Piece[] {
  if (state.page.by !== by) return []
  state.page.number++
  return [{ node: made(state, { type: 'pageBreak', label: String(state.page.number) }), marks: {} }]
}
