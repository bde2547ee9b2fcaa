import type { FormulaDrawing, FormulaPart, InlineMath, MathBlock, Report } from '@lectern/core'
import { rules } from '../rules.js'
import { widthOfParts } from './formula-drawing.js'

/** Parts of a formula that stand in one line. */
export interface FormulaPiece {
  parts: readonly FormulaPart[]
  /** A new line begins with it. */
  begins?: boolean
}

/** Smaller than this part of its size, nobody reads a formula. */
const leastShare = 0.6

interface Room {
  /** Points to the em. */
  size: number
  /** Points that it may take in one piece. */
  width: number
  /** Points from which it is parted at its relations although it fits: in one piece it would leave even edges with wide spaces. */
  gentle?: number
  /** Points of a whole line. */
  line: number
  report: Report
}

/**
 * How a formula is set: in one piece where it fits, else in several at its size; else smaller, which is reported. Undefined where all that is not
 * enough: then its source is printed.
 */
export function fitted(
  node: InlineMath | MathBlock,
  { parts, lines }: FormulaDrawing,
  { size, width, gentle = width, line, report }: Room,
): { pieces: FormulaPiece[]; size: number } | undefined {
  const natural = widthOfParts(parts) * size
  const isOneLine = !parts.some(({ ends }) => ends)
  if (isOneLine && natural <= gentle * 1000) return { pieces: [{ parts }], size }
  if (isOneLine && natural <= width * 1000)
    return { pieces: piecesOf(parts, ({ relation }) => relation), size }
  const pieces = lines && node.type === 'math' ? lines.flatMap(lineOf) : piecesOf(parts, () => true)
  const widest = pieces.reduce((most, piece) => Math.max(most, widthOfParts(piece.parts)), 0)
  const share = (line * 1000) / size / widest
  if (share >= 1) return { pieces, size }
  const isUnreadable = share < leastShare
  reportWide(node, share, isUnreadable, report)
  return isUnreadable ? undefined : { pieces, size: size * share }
}

/** @param isStop whether a line may end behind a part */
function piecesOf(
  parts: readonly FormulaPart[],
  isStop: (part: FormulaPart) => boolean | undefined,
): FormulaPiece[] {
  const pieces: FormulaPart[][] = [[]]
  const begins = new Set<FormulaPart[]>()
  for (const [index, part] of parts.entries()) {
    pieces.at(-1)?.push(part)
    if (index === parts.length - 1 || !((isStop(part) && !part.stays) || part.ends)) continue
    const next: FormulaPart[] = []
    if (part.ends) begins.add(next)
    pieces.push(next)
  }
  return pieces.map((piece) => ({ parts: piece, begins: begins.has(piece) }))
}

/** The lines of `aligned` are no longer aligned, but as large as they were. */
function lineOf(parts: readonly FormulaPart[], index: number): FormulaPiece[] {
  return piecesOf(parts, () => true).map((piece, at) =>
    at === 0 && index > 0 ? { ...piece, begins: true } : piece,
  )
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
  const done = isUnreadable
    ? 'is printed as source text, because its drawing is too wide'
    : `is set at ${Math.floor(share * 100)} % of its size`
  report(rules['formula-wide'], `A formula ${done} to fit its line`, {
    place: node,
    hint: 'Break the formula into several lines: \\begin{aligned} a &= b \\\\ &= c \\end{aligned}',
  })
}
