import type { FormulaDrawing, InlineMath, MathBlock, Report } from '@lectern/core'
import { rules } from '../rules.js'
import { cutToWidth } from './formula-cuts.js'
import { linePieces } from './formula-lines.js'
import { windowsOf } from './formula-windows.js'

/** A stretch of a formula's drawing that stands in one line, in the drawing's units. */
export interface FormulaPiece {
  left: number
  right: number
  /** Of the drawing's paths, and of its words: from, and up to. */
  paths: readonly [number, number]
  words: readonly [number, number]
  /** Of a line of several: its baseline, and where its ink ends above and below. */
  line?: { y: number; top: number; bottom: number }
  /** It begins such a line. */
  begins?: boolean
  /** Of the paths and words, those that are between `left` and `right` alone. */
  isWindow?: true
}

/** A formula that stands many times has one drawing. */
const wholes = new WeakMap<FormulaDrawing, FormulaPiece>()

export function wholeOf(drawing: FormulaDrawing): FormulaPiece {
  const known = wholes.get(drawing)
  if (known) return known
  const { width, paths, words = [] } = drawing
  const whole: FormulaPiece = {
    left: 0,
    right: width,
    paths: [0, paths.length],
    words: [0, words.length],
  }
  wholes.set(drawing, whole)
  return whole
}

/** A formula between the places where a line may end. @param breaks default: all */
export function piecesOf(drawing: FormulaDrawing, breaks = drawing.breaks ?? []): FormulaPiece[] {
  const { right, paths, words } = wholeOf(drawing)
  const stops = [...breaks, { x: right, paths: paths[1], words: words[1] }]
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

/** Smaller than this part of its size, nobody reads a formula. */
const leastShare = 0.6

/**
 * How a formula is set: in one piece where it fits, else in several at its size; else cut between letters; else a little
 * smaller, which is reported. Undefined where all that is not enough: then its source is printed.
 *
 * @param floor in large print: the part of its size at which its smallest letters are just large enough; it is parted, or its source printed, rather than set smaller
 * @param size points to the em
 * @param gentle points from which it is parted at its relations although it fits: in one piece it would leave even edges with wide spaces
 * @param width points that it may take in one piece
 * @param line points of a whole line
 */
export function fitted(
  node: InlineMath | MathBlock,
  drawing: FormulaDrawing,
  {
    size,
    width,
    gentle = width,
    line,
    floor = 0,
    report,
  }: { size: number; width: number; gentle?: number; line: number; floor?: number; report: Report },
): { pieces: FormulaPiece[]; size: number } | undefined {
  if (drawing.width * size <= gentle * 1000) return { pieces: [wholeOf(drawing)], size }
  if (drawing.width * size <= width * 1000)
    return { pieces: piecesOf(drawing, drawing.breaks?.filter(({ relation }) => relation) ?? []), size }
  const isInLines = node.type === 'math' && drawing.rows !== undefined
  const pieces = isInLines ? linePieces(drawing) : piecesOf(drawing)
  const most = (line * 1000) / size
  const share = most / widestOf(pieces)
  if (share >= 1) return { pieces, size }
  const cut = share < Math.max(gentleShare, floor) && !isInLines ? cutToWidth(drawing, pieces, most) : pieces
  const isTooSmall = most / widestOf(cut) < floor
  const parts = isTooSmall ? cut.flatMap((piece) => windowsOf(drawing, piece, most)) : cut
  const least = most / widestOf(parts)
  const isUnreadable = least < Math.max(leastShare, floor)
  reportWide(node, least, isUnreadable, report)
  return isUnreadable ? undefined : { pieces: parts, size: size * Math.min(1, least) }
}

/** A formula that is only a little too wide becomes smaller rather than be cut where it has no relation or sign. */
const gentleShare = 0.75

function widestOf(pieces: readonly FormulaPiece[]): number {
  let widest = 0
  for (const { left, right } of pieces) widest = Math.max(widest, right - left)
  return widest
}

/** A formula that was worked out, but has no drawing: its source is printed. */
export function reportUndrawn(node: InlineMath | MathBlock, report: Report): void {
  if (!node.data?.formula || node.data.formula.drawing) return
  report(rules['formula-undrawn'], 'A formula is printed as source text, because it cannot be drawn', {
    place: node,
    hint: 'Write it with other commands, or insert it as a picture.',
  })
}

function reportWide(
  node: InlineMath | MathBlock,
  share: number,
  isUnreadable: boolean,
  report: Report,
): void {
  const done =
    share >= 1
      ? 'is split between its letters'
      : isUnreadable
        ? 'is printed as source text, because its drawing is too wide'
        : `is set at ${Math.floor(share * 100)} % of its size`
  report(rules['formula-wide'], `A formula ${done} to fit its line`, {
    place: node,
    hint: 'Break the formula into several lines: \\begin{aligned} a &= b \\\\ &= c \\end{aligned}',
  })
}
