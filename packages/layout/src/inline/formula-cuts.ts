import type { FormulaDrawing } from '@lectern/core'
import { boundsOf } from '../svg/bounds.js'
import type { FormulaPiece } from './formula-pieces.js'
import { segmentsOf } from './formula-segments.js'

/** A place where an upright line through the drawing meets no ink. */
interface Cut {
  x: number
  /** White space there. */
  gap: number
  paths: number
  words: number
}

/**
 * Cuts what is wider than a line where no ink is cut: between the letters of an endless sum, never through a fraction.
 *
 * @param most width of a piece, in the drawing's units
 */
export function cutToWidth(
  drawing: FormulaDrawing,
  pieces: readonly FormulaPiece[],
  most: number,
): FormulaPiece[] {
  const cuts = cutsOf(drawing)
  let at = 0
  return pieces.flatMap((piece) => {
    const parts: FormulaPiece[] = []
    let rest = piece
    while (rest.right - rest.left > most) {
      let best: Cut | undefined
      for (; at < cuts.length; at++) {
        const cut = cuts[at] as Cut
        if (cut.x >= rest.right || cut.x - rest.left > most) break
        if (
          cut.x > rest.left &&
          cut.paths > rest.paths[0] &&
          isBetter(cut, best, rest.left + most * leastFilled)
        )
          best = cut
      }
      if (!best) break
      parts.push({
        ...rest,
        right: best.x,
        paths: [rest.paths[0], best.paths],
        words: [rest.words[0], best.words],
      })
      rest = { ...rest, left: best.x, paths: [best.paths, rest.paths[1]], words: [best.words, rest.words[1]] }
    }
    return [...parts, rest]
  })
}

/** Part of a line that a piece fills before the widest gap is looked for: a script stays with its letter. */
const leastFilled = 0.7

function isBetter(cut: Cut, best: Cut | undefined, from: number): boolean {
  return !best || best.x < from || cut.gap >= best.gap
}

function cutsOf(drawing: FormulaDrawing): Cut[] {
  const inks = segmentsOf(drawing).map(boundsOf)
  const words = drawing.words ?? []
  const lefts = inks.map(({ x }) => x)
  for (let index = lefts.length - 2; index >= 0; index--)
    lefts[index] = Math.min(lefts[index] as number, lefts[index + 1] as number)
  const cuts: Cut[] = []
  let [reach, before] = [Number.NEGATIVE_INFINITY, 0]
  for (const [index, ink] of inks.entries()) {
    const left = lefts[index] as number
    while (before < words.length && (words[before]?.x ?? 0) < left) {
      const { x, width } = words[before] as (typeof words)[number]
      reach = Math.max(reach, x + width)
      before++
    }
    if (index > 0 && reach <= left)
      cuts.push({ x: (reach + left) / 2, gap: left - reach, paths: index, words: before })
    reach = Math.max(reach, ink.x + ink.width)
  }
  return cuts
}
