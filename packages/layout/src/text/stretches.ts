import type { GlyphRun } from '../fonts/face.js'
import type { Line } from './lines.js'
import type { Piece } from './pieces.js'
import type { InlineRun } from './run.js'

/**
 * What a line draws of one run of text, ready: glyphs with their places from the line's left end, points. Lines wait
 * for their page as these, since a piece a word would be too much to keep of a book.
 */
export interface Stretch {
  run: InlineRun
  level: number
  x: number
  /** Without the space at its end: what is underlined. */
  width: number
  /** Space behind each glyph, points; undefined for none. */
  spacing?: number
  /** More than one where spaces were stretched. */
  parts: readonly { x: number; runs: readonly GlyphRun[] }[]
}

export function stretchesOf(line: Line): readonly Stretch[] {
  const count = line.pieces.length
  if (count === 0) return none
  let at = stretchEnd(line, 0)
  // Most lines are one stretch of one part: arrays that begin with theirs have no room for more, and books keep them all.
  const stretches = [stretchOf(line, 0, at)]
  while (at < count) {
    const end = stretchEnd(line, at)
    stretches.push(stretchOf(line, at, end))
    at = end
  }
  return stretches
}

const none: readonly Stretch[] = []

/** Pieces of one run that follow each other from left to right are drawn as one; stretched spaces may part them. */
function stretchEnd({ pieces, xs, filled }: Line, begin: number): number {
  const first = pieces[begin]
  let at = begin + 1
  if (!first || first.run.object || first.level % 2 === 1) return at
  for (; at < pieces.length; at++) {
    const piece = pieces[at]
    const before = pieces[at - 1]
    if (!piece || !before || piece.run !== first.run || piece.level !== first.level) break
    const gap = (xs[at] ?? 0) - (xs[at - 1] ?? 0) - before.width
    if (filled ? gap < -before.width : Math.abs(gap) > 0.001) break
  }
  return at
}

function stretchOf({ pieces, xs, spacing }: Line, begin: number, end: number): Stretch {
  const { run, level } = pieces[begin] as Piece
  const last = pieces[end - 1] as Piece
  const x = xs[begin] ?? 0
  // The space at the end is the line's end, or what parts this stretch from the next.
  const width = (xs[end - 1] ?? 0) + last.width - last.trail - x
  const stretch = { run, level, x, width, parts: run.object ? noParts : partsOf(pieces, xs, begin, end) }
  return spacing ? { ...stretch, spacing: spacing * run.style.size } : stretch
}

interface Part {
  x: number
  runs: GlyphRun[]
}

function partsOf(
  pieces: readonly Piece[],
  xs: readonly number[],
  begin: number,
  end: number,
): Stretch['parts'] {
  // Glyph runs of a single piece are shared with all pieces of the same word.
  if (end === begin + 1) return onePart(xs[begin] ?? 0, (pieces[begin] as Piece).runs)
  // A copy has room for what it holds and no more: most lines of a list are a run or two.
  let open: Part = { x: xs[begin] ?? 0, runs: [...(pieces[begin] as Piece).runs] }
  const parts = [open]
  for (let at = begin + 1; at < end; at++) {
    const { runs } = pieces[at] as Piece
    if (!follows(pieces, xs, at)) {
      open = { x: xs[at] ?? 0, runs: [...runs] }
      parts.push(open)
      continue
    }
    for (let run = 0; run < runs.length; run++) open.runs.push(runs[run] as GlyphRun)
  }
  return parts.every(hasGlyphs) ? parts : parts.filter(hasGlyphs)
}

const onePart = (x: number, runs: readonly GlyphRun[]): Stretch['parts'] =>
  runs.length > 0 ? [{ x, runs }] : noParts

const noParts: Stretch['parts'] = []

const hasGlyphs = ({ runs }: { runs: readonly GlyphRun[] }): boolean => runs.length > 0

const follows = (pieces: readonly Piece[], xs: readonly number[], at: number): boolean =>
  Math.abs((xs[at] ?? 0) - (xs[at - 1] ?? 0) - (pieces[at - 1]?.width ?? 0)) < 0.001
