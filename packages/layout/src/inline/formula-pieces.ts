import type { FormulaDrawing, InlineMath, MathBlock, Report } from '@lectern/core'
import { rules } from '../rules.js'

/** A stretch of a formula's drawing that stands in one line, in the drawing's units. */
export interface FormulaPiece {
  left: number
  right: number
  /** Of the drawing's paths, and of its words: from, and up to. */
  paths: readonly [number, number]
  words: readonly [number, number]
}

export function wholeOf({ width, paths, words = [] }: FormulaDrawing): FormulaPiece {
  return { left: 0, right: width, paths: [0, paths.length], words: [0, words.length] }
}

/** A formula between the places where a line may end. */
export function piecesOf(drawing: FormulaDrawing): FormulaPiece[] {
  const { right, paths, words } = wholeOf(drawing)
  const stops = [...(drawing.breaks ?? []), { x: right, paths: paths[1], words: words[1] }]
  return stops.map((stop, index) => {
    const from = stops[index - 1] ?? { x: 0, paths: 0, words: 0 }
    return {
      left: from.x,
      right: stop.x,
      paths: [from.paths, stop.paths],
      words: [from.words, stop.words],
    }
  })
}

/**
 * How a formula is set: in one piece where it fits, else in several at its size, else as small as its widest piece fits, which
 * is reported.
 *
 * @param size points to the em
 * @param width points that it may take in one piece
 * @param line points of a whole line
 */
export function fitted(
  node: InlineMath | MathBlock,
  drawing: FormulaDrawing,
  { size, width, line, report }: { size: number; width: number; line: number; report: Report },
): { pieces: FormulaPiece[]; size: number } {
  if (drawing.width * size <= width * 1000) return { pieces: [wholeOf(drawing)], size }
  const pieces = piecesOf(drawing)
  const widest = Math.max(...pieces.map(({ left, right }) => right - left))
  const share = (line * 1000) / (widest * size)
  if (share >= 1) return { pieces, size }
  report(
    rules['formula-wide'],
    `A formula is set at ${Math.floor(share * 100)} % of its size to fit its line`,
    {
      place: node,
      hint: 'Give its parts lines of their own: \\begin{aligned} a &= b \\\\ &= c \\end{aligned}',
    },
  )
  return { pieces, size: size * share }
}
