import type { Marks, Piece } from '../../inlines/pieces.js'
import { made } from '../../nodes.js'
import { childrenOf, type Markup } from '../../package/xml.js'
import type { State } from '../state.js'
import { texOf } from './tex.js'

/** A formula (22.1) as TeX, from which every edition makes its MathML. One on its own lines may be several. */
export function formulaPiece(element: Markup, isDisplay: boolean, marks: Marks, state: State): Piece[] {
  if (!state.fields.areWords || state.fields.inContents) return []
  const formulas = isDisplay ? childrenOf(element, 'm:oMath') : [element]
  const pieces = formulas.flatMap((one): Piece[] => {
    const value = texOf(one).trim()
    if (value === '') return []
    const node = made(state, { type: isDisplay ? 'math' : 'inlineMath', value })
    return [
      {
        node,
        marks: isDisplay || !marks.link ? {} : { link: marks.link },
        ...(isDisplay ? { isBlock: true } : {}),
      },
    ]
  })
  if (pieces.length > 0) state.fields.filled()
  return pieces
}
