import type { FormulaDrawing, FormulaWords } from '@lectern/core'
import type { Item } from '../frame/items.js'
import { rectangle, type Segment } from '../frame/path.js'
import type { Given } from '../given.js'
import { isLarge, type Look, leastLetters } from '../look.js'
import { styleOf } from '../styled.js'
import { boundsOf } from '../svg/bounds.js'
import { enclose, type Leaf, type Tag } from '../tags/tag.js'
import { levelsOf } from '../text/bidi.js'
import type { InlineObject } from '../text/run.js'
import { type FormulaPiece, wholeOf } from './formula-pieces.js'
import { segmentsOf } from './formula-segments.js'
import { isBar } from './formula-windows.js'

interface FormulaPlace {
  given: Given
  look: Look
  tag: Tag
  /** Points to the em of the formula. */
  size: number
}

/** A drawing of a formula, or a piece of it, as a thing that stands in a line, at a size. */
export function drawnFormula(
  drawing: FormulaDrawing,
  setting: FormulaPlace,
  piece: FormulaPiece = wholeOf(drawing),
): InlineObject {
  const { width, ascent, descent } = extentOf(drawing, setting, piece)
  // Each by its name: an object that begins as a copy of another has a hidden class of its own in V8.
  return { width, ascent, descent, draw: drawerOf(drawing, setting, piece) }
}

/** Points. */
function extentOf(
  { height, depth }: FormulaDrawing,
  { size }: FormulaPlace,
  { left, right, line }: FormulaPiece,
): Pick<InlineObject, 'width' | 'ascent' | 'descent'> {
  const scale = size / 1000
  return {
    width: (right - left) * scale,
    ascent: (line ? line.y - line.top : height) * scale,
    descent: (line ? line.bottom - line.y : depth) * scale,
  }
}

/** By itself, since a function keeps all that it refers to until its page is drawn. */
function drawerOf(drawing: FormulaDrawing, setting: FormulaPlace, piece: FormulaPiece): InlineObject['draw'] {
  return (canvas, leaf, x, baseline) => {
    const { left, words, line } = piece
    const scale = setting.size / 1000
    const { width, ascent, descent } = extentOf(drawing, setting, piece)
    enclose(setting.tag, canvas.index, { x, y: baseline - ascent, width, height: ascent + descent })
    const place = { leaf, x: x - left * scale, baseline: baseline - (line?.y ?? 0) * scale }
    for (const item of pathItems(drawing, piece, setting, place)) canvas.add(item)
    for (const item of drawing.words?.slice(...words) ?? [])
      if (isShown(item, piece)) canvas.add(wordsItem(item, setting, place))
  }
}

interface Place {
  leaf: Leaf
  x: number
  baseline: number
}

function pathItems(
  drawing: FormulaDrawing,
  piece: FormulaPiece,
  { size, look }: FormulaPlace,
  { leaf, x, baseline }: Place,
): Item[] {
  const scale = size / 1000
  const [from, to] = piece.paths
  const fill = { color: look.color }
  return segmentsOf(drawing)
    .slice(from, to)
    .map((segments, index) => ({ segments: shownPart(segments, piece), token: from + index }))
    .filter(({ segments }) => segments.length > 0)
    .map(({ segments, token }) => ({
      kind: 'path',
      owner: leaf,
      token: drawing.tokens?.[token] ?? -1,
      segments,
      transform: [scale, 0, 0, scale, x, baseline],
      fill,
    }))
}

/** Bars go on over the edge of a window, other ink is on one side of it. */
function shownPart(
  segments: readonly Segment[],
  { isWindow, left, right }: FormulaPiece,
): readonly Segment[] {
  if (!isWindow) return segments
  const ink = boundsOf(segments)
  if (!isBar(ink)) return isShown(ink, { isWindow, left, right }) ? segments : []
  const [from, to] = [Math.max(ink.x, left), Math.min(ink.x + ink.width, right)]
  return from < to ? rectangle(from, ink.y, to - from, ink.height) : []
}

function isShown(
  { x, width }: { x: number; width: number },
  { isWindow, left, right }: Pick<FormulaPiece, 'isWindow' | 'left' | 'right'>,
): boolean {
  const middle = x + width / 2
  return !isWindow || (middle >= left && middle < right)
}

/** In the middle of the room that the formula has for them, at the size of the text around, in large print no smaller than it asks for; closer if there is too little. */
function wordsItem(
  words: FormulaWords,
  { given, look, size }: FormulaPlace,
  { leaf, x, baseline }: Place,
): Item {
  const scale = size / 1000
  const { token } = words
  const { runs, width } = styleOf(given, look).chain.shaped(words.text, isRightToLeft(words.text))
  const least = isLarge(given.theme) ? Math.min(leastLetters, scale * words.size) : 0
  const ownSize = Math.max(least, (look.size * words.size) / 1000)
  const natural = (width * ownSize) / 1000
  const room = words.width * scale
  const condense = Math.min(1, room / natural)
  const left = words.x * scale + (room - natural * condense) / 2
  const glyphs: Item = {
    kind: 'glyphs',
    owner: leaf,
    token,
    size: ownSize,
    color: look.color,
    x: 0,
    y: 0,
    runs,
  }
  const transform = [condense, 0, 0, 1, x + left, baseline + words.y * scale] as const
  return { kind: 'group', owner: leaf, token, transform, items: [glyphs] }
}

/** Words of a formula are few, and of one script. */
function isRightToLeft(text: string): boolean {
  return levelsOf(text, 'ltr')?.some((level) => level % 2 === 1) ?? false
}
