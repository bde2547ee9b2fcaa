import type { Glyph, GlyphRun } from '../fonts/face.js'
import { halved, withGlyphs } from '../fonts/half-width.js'
import { isVarious, type Kind, kindAt, kindBefore, losesAfter, losesBefore } from './east-asian.js'
import type { Piece } from './pieces.js'

/** Between two scripts, thousandths of an em (JLReq, 3.2.6). */
const seam = 250

/**
 * A piece of Japanese or Chinese with the room that it takes among its neighbours: signs give up their blank half beside
 * others and at the ends of a line, and a quarter of an em parts letters from those of other scripts.
 *
 * @param before the kind of the character before it, and `after` of that behind it
 */
export function spaced(piece: Piece, before: Kind | undefined, after: Kind | undefined): Piece {
  const first = kindAt(piece.text, 0)
  if (first === 'open' || first === 'close') return sign(piece, first, before, after)
  // The gap is the ideograph's in either order: letters of other scripts keep their own widths.
  const isParted = before === 'western' && first === 'letter'
  const parting = after === 'western' && kindBefore(piece.text, piece.text.length) === 'letter'
  const whole = parting ? roomAfter(piece) : piece
  return isParted ? { ...roomBefore(whole), atStart: whole } : whole
}

function sign(
  piece: Piece,
  kind: 'open' | 'close',
  before: Kind | undefined,
  after: Kind | undefined,
): Piece {
  const [only, ...rest] = piece.runs
  const { chain, size } = piece.run.style
  if (!only || rest.length > 0) return piece
  const usual = isVarious(piece.text) ? undefined : kind === 'open' ? 'before' : 'after'
  const half = halved(only, usual, chain.faces, chain.lang)
  if (!half) return piece
  const width = (half.run.width * size) / 1000
  const narrow: Piece = { ...piece, runs: [half.run], width, trail: 0 }
  if (half.side === 'after') return losesAfter(after) ? narrow : { ...piece, trail: piece.width - width }
  return losesBefore(before) ? narrow : { ...piece, atStart: narrow }
}

function roomAfter(piece: Piece): Piece {
  const last = piece.runs.at(-1)
  if (!last) return piece
  const room = (seam * piece.run.style.size) / 1000
  const runs = piece.runs.with(-1, widened(last, 'after'))
  return { ...piece, runs, width: piece.width + room, trail: room }
}

function roomBefore(piece: Piece): Piece {
  const [first] = piece.runs
  if (!first) return piece
  const room = (seam * piece.run.style.size) / 1000
  return { ...piece, runs: piece.runs.with(0, widened(first, 'before')), width: piece.width + room }
}

/** Runs are shared by all places that show the same letters; so are these. */
const widenedRuns = { before: new WeakMap<GlyphRun, GlyphRun>(), after: new WeakMap<GlyphRun, GlyphRun>() }

function widened(run: GlyphRun, side: 'before' | 'after'): GlyphRun {
  let wide = widenedRuns[side].get(run)
  if (!wide) {
    const at = side === 'before' ? 0 : -1
    const glyph = run.glyphs.at(at) as Glyph
    const moved = { ...glyph, advance: glyph.advance + seam, x: glyph.x + (side === 'before' ? seam : 0) }
    wide = withGlyphs(run, run.glyphs.with(at, moved))
    widenedRuns[side].set(run, wide)
  }
  return wide
}
