import { type Canvas, layers, layoutArtifact, levelRule } from '../flow/canvas.js'
import type { Box } from '../flow/flow.js'
import type { GlyphRun } from '../fonts/face.js'
import { rectangle } from '../frame/path.js'
import type { Look } from '../look.js'
import type { Place } from '../scope.js'
import type { Continuation } from './continuation-line.js'
import { drawDots } from './dots.js'
import type { Line } from './lines.js'
import { isInk, type Piece } from './pieces.js'
import { drawReading } from './reading.js'
import type { InlineObject, InlineRun } from './run.js'
import { type Stretch, stretchesOf } from './stretches.js'

/** Ascent and descent of a line of text as parts of its size; the rest of the leading is shared above and below. */
const ascent = 0.96
const descent = 0.29

/** From the top of a line to its baseline, in points. */
export function baselineOf(look: Pick<Look, 'size' | 'leading'>): number {
  return (look.size * look.leading - look.size * (ascent + descent)) / 2 + look.size * ascent
}

export type Align = 'start' | 'end' | 'center' | 'justify'

export interface LineBoxOptions {
  /** Block whose text it is; none for words of our own. */
  block?: string | undefined
  look: Look
  /** Default: `start`. */
  align?: Align
  /** What stands before a line of a program that goes on from the one above. */
  continuation?: Continuation
}

/** A line as a box that only has to be drawn. */
export function lineBox(line: Line, scope: Place, options: LineBoxOptions, previous?: Line): Box {
  const { look, block, continuation } = options
  const above = Math.max(baselineOf(look), line.ascent + 2) + crowding(previous, line, look)
  const height = above + Math.max(look.size * look.leading - baselineOf(look), line.descent + 2)
  const x = scope.x + (continuation?.width ?? indentOf(line, scope, options.align ?? 'start'))
  const notes = notesIn(line)
  const first = scope.main && block ? firstInk(line) : undefined
  const box: Box = {
    kind: 'box',
    height,
    keep: false,
    ink: line.width,
    draw: drawerOf(stretchesOf(line), { x, above, continuation, margin: scope.x }),
  }
  // One by one: an article has a box for each of its lines, and spreading parts into it takes longer than making it.
  if (block) box.block = block
  if (first && block) box.start = { block, offset: first.offset }
  if (notes) box.notes = notes
  return box
}

interface Drawn {
  /** Where the line begins, from the left of the text area. */
  x: number
  /** From its top to its baseline. */
  above: number
  continuation: Continuation | undefined
  /** Where lines of its paragraph begin. */
  margin: number
}

/**
 * A function of its own, whose closure keeps neither the line with its pieces nor the scope until the page is drawn.
 */
function drawerOf(stretches: readonly Stretch[], { x, above, continuation, margin }: Drawn): Box['draw'] {
  return (canvas, left, top) => {
    continuation?.draw(canvas, left + margin, top + above)
    drawStretches(stretches, canvas, left + x, top + above, top)
  }
}

function drawStretches(
  stretches: readonly Stretch[],
  canvas: Canvas,
  left: number,
  baseline: number,
  top: number,
): void {
  for (const stretch of stretches) drawStretch(stretch, canvas, left, baseline, top)
  // Readings follow the words of the line, so that the words are copied out in one piece.
  for (const stretch of stretches) drawAbove(stretch, canvas, left, baseline)
}

/** What two lines must be farther apart, so that letters that go deep and letters that stand tall do not touch. */
function crowding(previous: Line | undefined, line: Line, { size, leading }: Look): number {
  if (!previous || (!previous.reach && !line.reach)) return 0
  const bottom = previous.reach?.bottom ?? size * 0.22
  const top = line.reach?.top ?? size * 0.8
  return Math.max(0, bottom + top + 0.5 - size * leading)
}

function notesIn({ pieces }: Line): string[] | undefined {
  let notes: string[] | undefined
  for (const { run } of pieces) {
    if (!run.note) continue
    notes ??= []
    notes.push(run.note)
  }
  return notes
}

/** Right-to-left paragraphs begin at the right. */
function indentOf(line: Line, { width, dir }: Place, align: Align): number {
  if (align === 'center') return Math.max(0, (width - line.width) / 2)
  return (align === 'end') !== (dir === 'rtl') ? Math.max(0, width - line.width) : 0
}

function firstInk(line: Line): Piece | undefined {
  return line.pieces.find(({ run, text }) => !run.generated && !run.object && isInk(text))
}

function drawStretch(stretch: Stretch, canvas: Canvas, left: number, baseline: number, top: number): void {
  const { run, width } = stretch
  const x = left + stretch.x
  if (run.anchor) canvas.anchor(run.anchor, top)
  run.margin?.(canvas, baseline)
  if (run.object) drawObject(run, run.object, canvas, x, baseline)
  else {
    decorate(run.style, canvas, x, baseline, width)
    drawDots(stretch, canvas, left, baseline)
    for (const part of stretch.parts) drawGlyphs(stretch, part.runs, canvas, left + part.x, baseline)
  }
}

function drawAbove({ run, x, width }: Stretch, canvas: Canvas, left: number, baseline: number): void {
  if (run.above) drawReading(run.above, canvas, { x: left + x, width, baseline, size: run.style.size })
}

function drawObject(
  { style, leaf }: InlineRun,
  object: InlineObject,
  canvas: Canvas,
  x: number,
  baseline: number,
): void {
  object.draw(canvas, leaf, x, baseline)
  if (!style.link) return
  const { ascent: up, descent: down, width } = object
  canvas.link(style.link, { x, y: baseline - up, width, height: up + down })
}

function drawGlyphs(
  { run, level, spacing }: Stretch,
  runs: readonly GlyphRun[],
  canvas: Canvas,
  x: number,
  baseline: number,
): void {
  const { size, color, rise } = run.style
  const owner = run.artifact ?? run.leaf
  const y = baseline - rise
  const spaced = spacing ? { spacing } : {}
  if (level % 2 === 0) canvas.add({ kind: 'glyphs', owner, size, color, x, y, runs, ...spaced })
  else
    for (const placed of inReadingOrder(runs, x, size))
      canvas.add({ kind: 'glyphs', owner, size, color, y, ...placed })
}

/** Right-to-left runs are written from right to left, one by one, so that text is copied out as it is read. */
function inReadingOrder(
  runs: readonly GlyphRun[],
  left: number,
  size: number,
): { x: number; runs: GlyphRun[] }[] {
  let x = left
  const placed = runs.map((run) => {
    const at = { x, runs: [run] }
    x += (run.width * size) / 1000
    return at
  })
  return placed.reverse()
}

function decorate(
  style: Piece['run']['style'],
  canvas: Canvas,
  x: number,
  baseline: number,
  width: number,
): void {
  const { size, color, rise } = style
  if (width < 0.001) return
  if (style.ground) {
    canvas.addBehind(layers.ground, {
      kind: 'path',
      owner: layoutArtifact,
      segments: rectangle(x - 1.5, baseline - size * 0.92, width + 3, size * 1.22),
      fill: { color: style.ground },
    })
  }
  if (style.underline) rule(canvas, x, baseline - rise + size * 0.14, width, size, color)
  if (style.strike) rule(canvas, x, baseline - rise - size * 0.26, width, size, color)
  if (style.link) canvas.link(style.link, { x, y: baseline - size, width, height: size * 1.3 })
}

function rule(canvas: Canvas, x: number, y: number, width: number, size: number, color: string): void {
  const item = levelRule({ x, y, length: width, weight: size / 18, color })
  canvas.addBehind(layers.line, item)
}
