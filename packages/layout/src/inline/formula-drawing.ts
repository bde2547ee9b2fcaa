import type { FormulaDrawing, FormulaWords } from '@lectern/core'
import type { Item } from '../frame/items.js'
import type { Given } from '../given.js'
import type { Look } from '../look.js'
import { styleOf } from '../styled.js'
import { enclose, type Leaf, type Tag } from '../tags/tag.js'
import { levelsOf } from '../text/bidi.js'
import type { InlineObject } from '../text/run.js'
import { type FormulaPiece, wholeOf } from './formula-pieces.js'
import { segmentsOf } from './formula-segments.js'

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
  { left, right, paths, words, line }: FormulaPiece = wholeOf(drawing),
): InlineObject {
  const { size, tag } = setting
  const scale = size / 1000
  const ascent = (line ? line.y - line.top : drawing.height) * scale
  const descent = (line ? line.bottom - line.y : drawing.depth) * scale
  const width = (right - left) * scale
  return {
    width,
    ascent,
    descent,
    draw(canvas, leaf, x, baseline) {
      enclose(tag, canvas.index, { x, y: baseline - ascent, width, height: ascent + descent })
      const place = { leaf, x: x - left * scale, baseline: baseline - (line?.y ?? 0) * scale }
      for (const item of pathItems(drawing, paths, setting, place)) canvas.add(item)
      for (const item of drawing.words?.slice(...words) ?? []) canvas.add(wordsItem(item, setting, place))
    },
  }
}

interface Place {
  leaf: Leaf
  x: number
  baseline: number
}

function pathItems(
  drawing: FormulaDrawing,
  [from, to]: FormulaPiece['paths'],
  { size, look }: FormulaPlace,
  { leaf, x, baseline }: Place,
): Item[] {
  const scale = size / 1000
  return segmentsOf(drawing)
    .slice(from, to)
    .map((segments, index) => ({
      kind: 'path',
      owner: leaf,
      token: drawing.tokens?.[from + index] ?? -1,
      segments,
      transform: [scale, 0, 0, scale, x, baseline],
      fill: { color: look.color },
    }))
}

/** In the middle of the room that the formula has for them, at the size of the text around; closer if there is too little. */
function wordsItem(
  words: FormulaWords,
  { given, look, size }: FormulaPlace,
  { leaf, x, baseline }: Place,
): Item {
  const scale = size / 1000
  const { token } = words
  const { runs, width } = styleOf(given, look).chain.shaped(words.text, isRightToLeft(words.text))
  const ownSize = (look.size * words.size) / 1000
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
