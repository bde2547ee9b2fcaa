import { isOfScripts } from '../fonts/findings.js'
import { withGlyphs } from '../fonts/half-width.js'
import type { GlyphRun, Item, Owner } from '../frame/items.js'
import { compose } from '../frame/path.js'
import type { Place } from '../scope.js'
import { styleOf } from '../styled.js'
import type { DrawingSpan, DrawingText } from '../svg/drawing.js'
import { levelsOf, visualOrder } from '../text/bidi.js'
import { joined } from '../text/joined.js'

/** A part of a drawing's text in one style and direction, by its place on the line. Lengths are units of the drawing. */
interface Part {
  span: DrawingSpan
  runs: readonly GlyphRun[]
  x: number
  y: number
}

interface MeasuredText {
  parts: readonly Part[]
  width: number
  /** Glyphs that may be set apart. */
  loose: number
}

/** A line of words in a drawing: its spans follow each other, and the anchor is of the whole line. */
export function textItem(text: DrawingText, scope: Place, owner: Owner): Item {
  const natural = measured(text, scope)
  const { length = natural.width } = text
  const moved = text.anchor === 'middle' ? length / 2 : text.anchor === 'end' ? length : 0
  // As long as the author says (`textLength`, SVG 2, 11.5): by the space between letters, or by their width.
  const isSpaced = text.stretch !== 'letters' && natural.loose > 1
  const { parts } = isSpaced ? measured(text, scope, (length - natural.width) / (natural.loose - 1)) : natural
  const scale = isSpaced || natural.width === 0 ? 1 : length / natural.width
  return {
    kind: 'group',
    owner,
    transform: compose(text.transform, [scale, 0, 0, 1, text.x - moved, text.y]),
    items: parts.map(({ span: { size, color }, runs, x, y }) => ({
      kind: 'glyphs',
      owner,
      size,
      color,
      x,
      y,
      runs,
    })),
  }
}

/** How long a line of words is, in units of the drawing. */
export function widthOf(text: DrawingText, scope: Place): number {
  return measured(text, scope).width
}

/**
 * The parts of a line from left to right, in the order of the eye (UAX #9).
 *
 * @param space behind each letter, in addition to what its span asks for; letters that join stay together
 */
function measured({ spans, dir = 'ltr' }: DrawingText, scope: Place, space = 0): MeasuredText {
  const { given, look, findings } = scope
  const pieces = piecesOf(spans, dir)
  const parts: Part[] = []
  const begun = new Set<DrawingSpan>()
  let [pen, loose] = [0, 0]
  for (const index of visualOrder(pieces.map(({ level }) => level))) {
    const { span, text, level, y } = pieces[index] as Piece
    const role = span.mono ? 'code' : 'text'
    const { chain } = styleOf(given, { ...look, role, bold: span.bold, italic: span.italic })
    const shaped = chain.shaped(text, level % 2 === 1)
    for (const one of shaped.missing)
      if (!isOfScripts(one, given.undrawn)) findings.missing.note(one, undefined)
    if (!begun.has(span)) pen += span.dx
    begun.add(span)
    const isLoose = !joined.test(text)
    const runs = isLoose ? spacedOut(shaped.runs, (span.spacing ?? 0) + space, span.size) : shaped.runs
    parts.push({ span, runs, x: pen, y })
    for (const run of runs) {
      pen += (run.width * span.size) / 1000
      if (isLoose) loose += run.glyphs.length
    }
  }
  return { parts, width: pen, loose }
}

/** With room that is a part of each glyph: readers take a gap for a space, and would copy out "l i k e  t h i s". */
function spacedOut(runs: readonly GlyphRun[], space: number, size: number): readonly GlyphRun[] {
  if (space === 0) return runs
  const more = (space * 1000) / size
  return runs.map((run) =>
    withGlyphs(
      run,
      run.glyphs.map((glyph) => ({ ...glyph, advance: glyph.advance + more })),
    ),
  )
}

/** A part of a span in one direction. */
interface Piece {
  span: DrawingSpan
  text: string
  /** Odd from right to left. */
  level: number
  y: number
}

function piecesOf(spans: DrawingText['spans'], dir: 'ltr' | 'rtl'): Piece[] {
  const levels = levelsOf(spans.map(({ text }) => text).join(''), dir)
  const pieces: Piece[] = []
  let [at, y] = [0, 0]
  for (const span of spans) {
    y += span.dy
    for (const { text, level } of inOneDirection(span.text, levels?.subarray(at)))
      pieces.push({ span, text, level, y })
    at += span.text.length
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
