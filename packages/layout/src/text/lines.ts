import type { Direction } from '@lectern/core'
import type { Reach } from '../fonts/harfbuzz.js'
import { visualOrder } from './bidi.js'
import { cutsOf } from './cut.js'
import { dataIn } from './data.js'
import { type Division, fitLines, placesOf, shrinkAfter, stretchAfter, stretches } from './fit.js'
import { hangsBefore, hangsBehind } from './hanging.js'
import { spacingOf, withSpacing } from './letter-spacing.js'
import { hyphenAfter, type Piece, type Pieces, slicePiece } from './pieces.js'
import type { Place } from './places.js'
import { ascentOf } from './reading.js'

/** One line, broken and ready: pieces in logical order, each with its place from the line's left end. */
export interface Line {
  pieces: readonly Piece[]
  /** Left end of each piece, points. */
  xs: readonly number[]
  /** Without the space at its end. */
  width: number
  /** Above and below the baseline, where objects need more than text. */
  ascent: number
  descent: number
  /** Whether the line's spaces were stretched. */
  filled: boolean
  /** What stands behind each letter, as part of its size. */
  spacing?: number
  /** How far ink goes above the baseline and below, points, where it may go beyond a line of Latin. */
  reach?: Reach
}

export interface LineOptions {
  /** Spaces are stretched so that lines, the last of each paragraph excepted, fill the measure. */
  justify?: boolean
}

/**
 * Breaks a paragraph as a whole: ragged by default, with as few lines as can be. What is wider than a line is cut.
 *
 * @param firstWidth of the first line, where it differs
 */
export function breakLines(
  paragraph: Pieces,
  width: number,
  firstWidth = width,
  options: LineOptions = {},
): Line[] {
  const { justify = false } = options
  const { pieces } = paragraph
  if (pieces.length === 0) return [setLine([], paragraph)]
  const hyphenWidth = (piece: Piece): number => hyphenAfter(piece).width
  const wide = tooWide(pieces, Math.min(width, firstWidth))
  const mayDivide = wide.size > 0 || pieces.some(({ run }) => run.style.hyphenate)
  const data = mayDivide ? dataIn(pieces) : none
  const divisions = (piece: Piece): readonly Division[] => {
    if (wide.has(piece)) return cutsOf(piece, data.has(piece))
    return data.has(piece) ? undivided : divide(piece)
  }
  const hangs = justify && !paragraph.bidi
  const places = placesOf(pieces, hyphenWidth, divisions, justify, hangs)
  const ends = fitLines(places, { width, firstWidth, justify })
  return ends.map((end, index) => {
    const room = index === 0 ? firstWidth : width
    const start = ends[index - 1]
    // A last line is only filled where its spaces must shrink.
    const fills = justify && ((!end.must && index < ends.length - 1) || end.end - (start?.next ?? 0) > room)
    const own = piecesBetween(pieces, start, end)
    const hang = hangs ? { before: hangsBefore(own[0]), behind: hangsBehind(lastInk(own)) } : undefined
    return setLine(own, paragraph, fills ? room : undefined, hang)
  })
}

const undivided: readonly Division[] = []

/** Places where the language of a piece divides its word, with the widths of both parts. */
function divide(piece: Piece): readonly Division[] {
  const hyphens = piece.run.above ? undefined : piece.run.style.hyphenate?.(piece.text)
  if (!hyphens || hyphens.length === 0) return undivided
  return hyphens.map((at) => {
    const before = slicePiece(piece, 0, at)
    return {
      at,
      hyphen: true,
      width: before.width + hyphenAfter(piece).width,
      rest: slicePiece(piece, at, piece.text.length).width,
    }
  })
}

const none: ReadonlySet<Piece> = new Set()

/** The pieces of words that are wider than a line. */
function tooWide(pieces: readonly Piece[], width: number): ReadonlySet<Piece> {
  let wide: Set<Piece> | undefined
  let begin = 0
  let used = 0
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Piece
    used += piece.width
    if (piece.break === 'no' && index < pieces.length - 1) continue
    if (used - piece.trail > width + 0.01) {
      wide ??= new Set()
      for (const part of pieces.slice(begin, index + 1)) wide.add(part)
    }
    begin = index + 1
    used = 0
  }
  return wide ?? none
}

function piecesBetween(pieces: readonly Piece[], start: Place | undefined, end: Place): Piece[] {
  const begin = start ? start.piece + (start.cut > 0 ? 0 : 1) : 0
  const line = pieces.slice(begin, end.piece + 1)
  const last = line.length - 1
  if (line[0]?.atStart && !start?.cut) line[0] = line[0].atStart
  // Each part is shaped once, and never more of a word than stands in the line.
  for (const at of last > 0 ? [0, last] : [0]) {
    const piece = line[at]
    if (!piece) continue
    const from = at === 0 && start ? start.cut : 0
    const to = at === last && end.cut > 0 ? end.cut : piece.text.length
    if (from > 0 || to < piece.text.length) line[at] = slicePiece(piece, from, to)
  }
  const ending = line[last]
  return ending && end.hyphen ? [...line, hyphenAfter(ending)] : line
}

/** How far a line goes beyond its edges, points. */
interface Hang {
  before: number
  behind: number
}

function setLine(
  own: readonly Piece[],
  { bidi, dir, tall }: Pieces,
  fill?: number,
  { before, behind }: Hang = { before: 0, behind: 0 },
): Line {
  const measure = fill === undefined ? undefined : fill + before + behind
  const spacing = measure === undefined ? 0 : spacingIn(own, measure)
  const pieces = spacing > 0 ? own.map((piece) => withSpacing(piece, spacing)) : own
  const gaps = measure === undefined ? undefined : gapsOf(pieces, measure)
  const order = bidi ? visualOrder(lineLevels(pieces, dir)) : undefined
  const placed = order ? placeInOrder(pieces, order, dir, gaps) : placeInRow(pieces, gaps)
  const xs = before > 0 ? placed.xs.map((x) => x - before) : placed.xs
  const width = Math.max(0, placed.width - before - (measure === undefined ? 0 : behind))
  const line = { pieces, xs, width, ascent: 0, descent: 0, filled: gaps !== undefined }
  const spaced = spacing > 0 ? { ...line, spacing } : line
  if (!tall) return spaced
  const [ascent, descent] = objectsIn(pieces)
  return { ...spaced, ascent, descent, ...reachOf(pieces) }
}

/** Letters are spaced where spaces alone would have to be half as wide again, or wider. */
function spacingIn(pieces: readonly Piece[], measure: number): number {
  const { total, width } = stretchesIn(pieces)
  return total === 0 ? 0 : spacingOf(pieces, measure - width - total * stretches)
}

/** How far objects go above the baseline and below, and readings above it. */
function objectsIn(pieces: readonly Piece[]): [ascent: number, descent: number] {
  let ascent = 0
  let descent = 0
  for (const { run } of pieces) {
    if (run.above) ascent = Math.max(ascent, ascentOf(run.style.size, run.above))
    if (!run.object) continue
    ascent = Math.max(ascent, run.object.ascent)
    descent = Math.max(descent, run.object.descent)
  }
  return [ascent, descent]
}

/** How far letters go that pile up marks and other letters. */
function reachOf(pieces: readonly Piece[]): { reach?: Reach } {
  let reach: Reach | undefined
  for (const { run, runs } of pieces) {
    const { size, rise } = run.style
    for (const glyphs of runs) {
      if (!glyphs.reach) continue
      const top = (glyphs.reach.top * size) / 1000 + rise
      const bottom = (-glyphs.reach.bottom * size) / 1000 - rise
      reach = { top: Math.max(reach?.top ?? 0, top), bottom: Math.max(reach?.bottom ?? 0, bottom) }
    }
  }
  return reach ? { reach } : {}
}

/** What is added after each piece so that the line fills its measure, points. */
function gapsOf(pieces: readonly Piece[], measure: number): number[] | undefined {
  const { width } = stretchesIn(pieces)
  const { after, total } = stretchesIn(pieces, measure < width ? shrinkAfter : stretchAfter)
  if (total === 0) return undefined
  return after.map((room) => ((measure - width) * room) / total)
}

/** What can be stretched after each piece (or taken away), and the width of all of them without the space at their end, points. */
function stretchesIn(
  pieces: readonly Piece[],
  roomAfter = stretchAfter,
): { after: number[]; total: number; width: number } {
  let last = pieces.length - 1
  while (last > 0 && isBlank(pieces[last])) last--
  const after = pieces.map((piece, index) => (index < last ? roomAfter(piece, pieces[index + 1]) : 0))
  const width = pieces
    .slice(0, last + 1)
    .reduce((sum, piece) => sum + piece.width, -(pieces[last]?.trail ?? 0))
  return { after, total: after.reduce((sum, stretch) => sum + stretch, 0), width }
}

function placeInRow(
  pieces: readonly Piece[],
  gaps: readonly number[] | undefined,
): { xs: number[]; width: number } {
  let x = 0
  const xs: number[] = []
  for (let index = 0; index < pieces.length; index++) {
    xs.push(x)
    x += (pieces[index] as Piece).width + (gaps?.[index] ?? 0)
  }
  return { xs, width: Math.max(0, x - (pieces.at(-1)?.trail ?? 0)) }
}

/** Spaces at the end of a line take the paragraph's level (UAX #9, L1), so that they hang over its edge. */
function lineLevels(pieces: readonly Piece[], dir: Direction): number[] {
  const levels = pieces.map(({ level }) => level)
  for (let index = pieces.length - 1; index >= 0 && isBlank(pieces[index]); index--)
    levels[index] = dir === 'rtl' ? 1 : 0
  return levels
}

const lastInk = (pieces: readonly Piece[]): Piece | undefined => pieces.findLast((piece) => !isBlank(piece))

const isBlank = (piece: Piece | undefined): boolean =>
  piece !== undefined && !piece.run.object && piece.text.trim() === ''

function placeInOrder(
  pieces: readonly Piece[],
  order: readonly number[],
  dir: Direction,
  gaps: readonly number[] | undefined,
): { xs: number[]; width: number } {
  const xs = new Array<number>(pieces.length).fill(0)
  let x = 0
  for (const index of order) {
    xs[index] = x
    x += (pieces[index]?.width ?? 0) + (gaps?.[index] ?? 0)
  }
  const hanging = hangingWidth(pieces)
  if (dir === 'rtl' && hanging > 0) for (const index of order) xs[index] = (xs[index] ?? 0) - hanging
  return { xs, width: x - hanging }
}

function hangingWidth(pieces: readonly Piece[]): number {
  let width = 0
  for (let index = pieces.length - 1; index >= 0 && isBlank(pieces[index]); index--)
    width += pieces[index]?.width ?? 0
  return width
}
