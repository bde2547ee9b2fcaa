import type { Canvas } from '../flow/canvas.js'
import type { GlyphRun } from '../fonts/face.js'
import { withGlyphs } from '../fonts/half-width.js'
import { isKana } from './east-asian.js'
import type { Piece } from './pieces.js'
import type { Reading } from './run.js'

/** From the baseline of the words to that of the reading, as parts of their sizes. */
const baselineAbove = (size: number, { size: own }: Reading): number => size * 0.86 + own * 0.14

/** How far a reading goes above the baseline of its words; the line above has a little room below its letters. Points. */
export const ascentOf = (size: number, reading: Reading): number =>
  baselineAbove(size, reading) + reading.size * 0.86 - size * 0.15

/**
 * Words with a reading above, as wide as the wider of both. A reading may go half of its size beyond them on either
 * side, above kana that have none (JLReq, 3.3.8).
 */
export function belowReading(piece: Piece, reading: Reading, before: string, after: string): Piece {
  const hang = isKana(before) && isKana(after) ? reading.size / 2 : 0
  // Readings in Latin letters, as of Chinese, are not to run together.
  const apart = [...reading.text].every(isKana) ? 0 : reading.size * 0.35
  const lack = reading.width + apart - 2 * hang - piece.width
  if (lack <= 0) return piece
  const glyphs = piece.runs.reduce((sum, run) => sum + run.glyphs.length, 0)
  const each = ((lack / glyphs) * 1000) / piece.run.style.size
  return { ...piece, runs: piece.runs.map((run) => spread(run, each)), width: piece.width + lack }
}

/** The same glyphs with room around each, thousandths of an em. */
function spread(run: GlyphRun, each: number): GlyphRun {
  return withGlyphs(
    run,
    run.glyphs.map((glyph) => ({ ...glyph, advance: glyph.advance + each, x: glyph.x + each / 2 })),
  )
}

/** @param x left end of the words, `width` theirs, `baseline` that of their line, and `size` theirs, points */
export function drawReading(
  reading: Reading,
  canvas: Canvas,
  { x, width, baseline, size }: { x: number; width: number; baseline: number; size: number },
): void {
  const { size: own, color, leaf, runs, text } = reading
  const free = width - reading.width
  const count = runs.reduce((sum, run) => sum + run.glyphs.length, 0)
  // Kana are spread over words that are wider; other letters stand together in the middle.
  const isSpread = free > 0 && [...text].every(isKana)
  const each = isSpread ? Math.min(((free / count) * 1000) / own, 1000) : 0
  const left = x + (free - (each * count * own) / 1000) / 2
  const placed = each > 0 ? runs.map((run) => spread(run, each)) : runs
  const y = baseline - baselineAbove(size, reading)
  canvas.add({ kind: 'glyphs', owner: leaf, size: own, color, x: left, y, runs: placed })
}
