import type { Direction } from '@lectern/core'
import { isOfScripts } from '../fonts/findings.js'
import { withGlyphs } from '../fonts/half-width.js'
import type { GlyphRun, Item, Owner } from '../frame/items.js'
import { compose, identity, type Transform } from '../frame/path.js'
import { type Polyline, polylineOf } from '../frame/polyline.js'
import type { Place } from '../scope.js'
import { styleOf } from '../styled.js'
import type { DrawingSpan, DrawingText } from '../svg/drawing.js'
import { levelsOf, visualOrder } from '../text/bidi.js'
import { graphemesOf } from '../text/graphemes.js'
import { joined } from '../text/joined.js'
import { isUpright, middle, uprightParts, uprightPlace } from './upright.js'

/** Some letters of a drawing's text that are moved as one, by their place on the line. */
interface Unit {
  runs: readonly GlyphRun[]
  /** Units of the drawing. */
  x: number
  y: number
  width: number
  span: DrawingSpan
  /** It is turned back on a line that goes down: where it begins, from the middle of its square. */
  upright?: { x: number; y: number }
}

/** A line of words in a drawing: its spans follow each other, and the anchor is of the whole line. */
export function textItem(text: DrawingText, scope: Place, owner: Owner): Item {
  const parts = text.path || text.length !== undefined ? inLetters : whole
  const { units, width } = measured(text, scope, parts)
  const fitted = text.length === undefined ? width : text.length
  if (text.path) return alongPath(text, units, fitted, polylineOf(text.path.segments), owner)
  const moved = text.anchor === 'middle' ? fitted / 2 : text.anchor === 'end' ? fitted : 0
  const transform: Transform = compose(text.transform, [1, 0, 0, 1, text.x - moved, text.y])
  const items =
    text.length === undefined
      ? units.map((unit) => glyphs(unit, unit.x, unit.y, owner))
      : stretched(text, units, width, owner)
  const says = text.upright ? { actualText: text.spans.map((span) => span.text).join('') } : {}
  return { kind: 'group', owner, transform, items, ...says }
}

/** How long a line of words is, in units of the drawing. */
export function widthOf(text: DrawingText, scope: Place): number {
  return measured(text, scope, whole).width
}

type Parts = (text: string) => readonly string[]

const whole: Parts = (text) => [text]

const inLetters: Parts = (text) =>
  text
    .split(/(?<=\s)/u)
    .flatMap((word) => (joined.test(word) ? word : Array.from(graphemesOf(word), ({ segment }) => segment)))

const scaled = ({ x, y }: { x: number; y: number }, size: number): { x: number; y: number } => ({
  x: x * size,
  y: y * size,
})

/** From left to right, in the order of the eye (UAX #9). */
function measured(
  { spans, dir = 'ltr', upright, centred }: Pick<DrawingText, 'spans' | 'dir' | 'upright' | 'centred'>,
  { given, look, findings }: Place,
  parts: Parts,
): { units: Unit[]; width: number } {
  const pieces = piecesOf(spans, dir, parts, upright)
  const units: Unit[] = []
  const begun = new Set<DrawingSpan>()
  let pen = 0
  for (const index of visualOrder(pieces.map(({ level }) => level))) {
    const { span, text, level, y } = pieces[index] as Piece
    const role = span.mono ? 'code' : 'text'
    const { chain } = styleOf(given, { ...look, role, bold: span.bold, italic: span.italic })
    const shaped = chain.shaped(text, level % 2 === 1)
    const spacing = joined.test(text) ? 0 : (span.spacing ?? 0)
    const natural = (shaped.width * span.size) / 1000
    const stands = isUpright(text, upright)
    const width = stands ? span.size : natural
    for (const one of shaped.missing)
      if (!isOfScripts(one, given.undrawn)) findings.missing.note(one, undefined)
    if (!begun.has(span)) pen += span.dx
    begun.add(span)
    const unit: Unit = {
      runs: shaped.runs,
      x: pen,
      y: y + (centred && !stands ? middle * span.size : 0),
      width,
      span,
    }
    if (stands) unit.upright = scaled(uprightPlace(text, natural / span.size), span.size)
    units.push(spaced(unit, spacing))
    pen += width + spacing
  }
  return { units, width: pen }
}

/** With room behind it that is a part of its last glyph: readers take a gap for a space, and would copy out "l i k e  t h i s". */
function spaced(unit: Unit, space: number): Unit {
  const run = unit.runs.at(-1)
  const last = run?.glyphs.at(-1)
  if (space === 0 || !run || !last) return unit
  const wide = { ...last, advance: last.advance + (space * 1000) / unit.span.size }
  return { ...unit, runs: unit.runs.with(-1, withGlyphs(run, run.glyphs.with(-1, wide))) }
}

/** A part of a span in one direction. */
interface Piece {
  span: DrawingSpan
  text: string
  /** Odd from right to left. */
  level: number
  y: number
}

function piecesOf(
  spans: readonly DrawingSpan[],
  dir: Direction,
  parts: Parts,
  upright: DrawingText['upright'],
): Piece[] {
  const levels = levelsOf(spans.map(({ text }) => text).join(''), dir)
  const pieces: Piece[] = []
  let [at, y] = [0, 0]
  for (const span of spans) {
    y += span.dy
    const own = span.rotate || span.spacing ? inLetters : parts
    const cut = upright ? own(span.text).flatMap((part) => uprightParts(part, upright)) : own(span.text)
    for (const part of cut) {
      for (const { text, level } of inOneDirection(part, levels?.subarray(at)))
        pieces.push({ span, text, level, y })
      at += part.length
    }
  }
  return pieces
}

function inOneDirection(part: string, levels: Uint8Array | undefined): { text: string; level: number }[] {
  const found: { text: string; level: number }[] = []
  let from = 0
  for (let at = 1; at <= part.length; at++) {
    const level = levels?.[from] ?? 0
    if (at < part.length && (levels?.[at] ?? 0) === level) continue
    found.push({ text: part.slice(from, at), level })
    from = at
  }
  return found
}

function glyphs({ runs, span, width, upright }: Unit, x: number, y: number, owner: Owner): Item {
  const at = (left: number, top: number): Item => ({
    kind: 'glyphs',
    owner,
    size: span.size,
    color: span.color,
    x: left,
    y: top,
    runs,
  })
  if (upright) {
    const items = [at(upright.x, upright.y)]
    return { kind: 'group', owner, transform: [0, -1, 1, 0, x + width / 2, y], items }
  }
  if (!span.rotate) return at(x, y)
  const angle = (span.rotate * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return { kind: 'group', owner, transform: [cos, sin, -sin, cos, x, y], items: [at(0, 0)] }
}

/** As long as the author says (`textLength`, SVG 2, 11.5): by the space between letters, or by their width. */
function stretched(text: DrawingText, units: readonly Unit[], width: number, owner: Owner): Item[] {
  const length = text.length ?? width
  if (text.stretch === 'letters' || units.length < 2) {
    const items = units.map((unit) => glyphs(unit, unit.x, unit.y, owner))
    return [{ kind: 'group', owner, transform: [width > 0 ? length / width : 1, 0, 0, 1, 0, 0], items }]
  }
  const space = (length - width) / (units.length - 1)
  return units.map((unit, index) => {
    const isLast = index === units.length - 1
    return glyphs(isLast ? unit : spaced(unit, space), unit.x + index * space, unit.y, owner)
  })
}

/**
 * Each letter with its middle on the path, turned as the path is there (SVG 2, 11.8.3). Words longer than the path are set closer, so that none of
 * them is lost.
 */
function alongPath(
  { path, anchor, transform, stretch }: DrawingText,
  units: readonly Unit[],
  fitted: number,
  line: Polyline,
  owner: Owner,
): Item {
  const natural = units.reduce((end, { x, width }) => Math.max(end, x + width), 0)
  const start = (path?.offset ?? 0) * (path?.isShare ? line.length : 1)
  const room =
    anchor === 'start'
      ? line.length - start
      : anchor === 'end'
        ? start
        : 2 * Math.min(start, line.length - start)
  const length = Math.min(fitted, Math.max(room, line.length * 0.1))
  const scale = natural > 0 ? length / natural : 1
  const begin = start - (anchor === 'middle' ? length / 2 : anchor === 'end' ? length : 0)
  const letters = stretch === 'letters' || scale < 1 ? scale : 1
  const items = units.map((unit): Item => {
    const { x, y, angle } = line.at(begin + (unit.x + unit.width / 2) * scale)
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const turned: Transform = [cos * letters, sin * letters, -sin, cos, x, y]
    return { kind: 'group', owner, transform: turned, items: [glyphs(unit, -unit.width / 2, unit.y, owner)] }
  })
  return { kind: 'group', owner, transform: compose(transform, identity), items }
}
