import type { Piece } from './pieces.js'

/** Most that is put between two letters, as part of their size: what the eye does not yet see as a word that is spaced out. */
const most = 0.02

/** Letters that stand alone, each a glyph: none that join, pile up, or are set in squares. */
const simple = /^[\u0020-\u024f\u0370-\u0377\u037a-\u0481\u048a-\u052f\u2010-\u2027\u202f\u20ac]*$/

/**
 * What is put behind each letter of a line whose spaces would become too wide, as part of the letters' size.
 *
 * @param lack points that the line lacks beyond what its spaces stretch to well
 */
export function spacingOf(pieces: readonly Piece[], lack: number): number {
  let room = 0
  for (const piece of pieces) {
    const isFit = !piece.run.object && !piece.run.style.verbatim && !piece.run.above
    if (!isFit || piece.level > 0 || !simple.test(piece.text)) return 0
    room += glyphsOf(piece) * piece.run.style.size
  }
  return room > 0 ? Math.max(0, Math.min(most, lack / room)) : 0
}

/** The piece with so much behind each of its glyphs. */
export function withSpacing(piece: Piece, spacing: number): Piece {
  const each = spacing * piece.run.style.size
  const width = piece.width + glyphsOf(piece) * each
  return { ...piece, width, trail: piece.trail > 0 ? piece.trail + each : 0 }
}

const glyphsOf = ({ runs }: Piece): number => runs.reduce((sum, { glyphs }) => sum + glyphs.length, 0)
