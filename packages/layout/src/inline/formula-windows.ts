import type { FormulaDrawing } from '@lectern/core'
import type { Rect } from '../frame/items.js'
import { boundsOf } from '../svg/bounds.js'
import type { FormulaPiece } from './formula-pieces.js'
import { segmentsOf } from './formula-segments.js'

/** Part of a line that is filled before the widest gap is looked for. */
const leastFilled = 0.5

/**
 * A piece as windows on it no wider than a line, which begin and end where nothing but bars of fractions and roots is: matrices between columns, fractions
 * between letters above and below. What is in the way everywhere stays wider.
 *
 * @param most the drawing's units
 */
export function windowsOf(drawing: FormulaDrawing, piece: FormulaPiece, most: number): FormulaPiece[] {
  if (piece.right - piece.left <= most) return [piece]
  const gaps = gapsIn(inksOf(drawing, piece))
  const stops: number[] = []
  let left = piece.left
  while (piece.right - left > most) {
    const inReach = gaps.filter(({ x }) => x > left && x - left <= most)
    const late = inReach.filter(({ x }) => x - left >= most * leastFilled)
    const [best] = (late.length > 0 ? late : inReach.slice(-1)).sort(
      (one, other) => other.width - one.width || other.x - one.x,
    )
    if (!best) return [piece]
    stops.push(best.x)
    left = best.x
  }
  const { begins, ...rest } = piece
  return [...stops, piece.right].map((right, index) => ({
    ...rest,
    left: stops[index - 1] ?? piece.left,
    right,
    isWindow: true as const,
    ...(begins && index === 0 ? { begins } : {}),
  }))
}

/** Bars are as thin as rules and braces, longer than a minus or a dash, and may be drawn in two parts. */
export const isBar = ({ width, height }: Rect): boolean => height < 130 && width > 1500

function inksOf(drawing: FormulaDrawing, { paths, words }: FormulaPiece): Rect[] {
  const drawn = segmentsOf(drawing)
    .slice(...paths)
    .map(boundsOf)
    .filter((ink) => !isBar(ink))
  const written = (drawing.words ?? []).slice(...words)
  return [...drawn, ...written.map(({ x, y, width, size }) => ({ x, y: y - size, width, height: size }))]
}

/** Where an upright line meets none of them: the middle, and how wide it is. */
function gapsIn(inks: readonly Rect[]): { x: number; width: number }[] {
  const gaps: { x: number; width: number }[] = []
  let reach = Number.POSITIVE_INFINITY
  for (const { x, width } of [...inks].sort((one, other) => one.x - other.x)) {
    if (x > reach) gaps.push({ x: (x + reach) / 2, width: x - reach })
    reach = reach === Number.POSITIVE_INFINITY ? x + width : Math.max(reach, x + width)
  }
  return gaps
}
