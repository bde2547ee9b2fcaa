import type { FormulaPart } from '@lectern/core'
import type { Item, Owner } from '../frame/items.js'
import { compose, identity, type Transform } from '../frame/path.js'
import type { Look } from '../look.js'
import type { Place } from '../scope.js'
import type { DrawingText, Shape } from '../svg/drawing.js'
import { readDrawing } from '../svg/read.js'
import { enclose, type Tag } from '../tags/tag.js'
import { levelsOf } from '../text/bidi.js'
import type { InlineObject } from '../text/run.js'
import { textItem, widthOf } from './drawn-text.js'
import { inWeight } from './formula-weight.js'

interface FormulaPlace {
  scope: Place
  look: Look
  tag: Tag
  /** Points to the em of the formula. */
  size: number
}

/** Parts of a formula, side by side, as a thing that stands in a line. */
export function drawnFormula(parts: readonly FormulaPart[], place: FormulaPlace): InlineObject {
  const scale = place.size / 1000
  const width = widthOfParts(parts) * scale
  const ascent = parts.reduce((most, { height }) => Math.max(most, height), 0) * scale
  const descent = parts.reduce((most, { depth }) => Math.max(most, depth), 0) * scale
  return { width, ascent, descent, draw: drawerOf(parts, place, { width, ascent, descent }) }
}

/** Thousandths of an em. */
export function widthOfParts(parts: readonly FormulaPart[]): number {
  return parts.reduce((sum, { width, space }) => sum + width + space, 0)
}

/** By itself, since a function keeps all that it refers to until its page is drawn. */
function drawerOf(
  parts: readonly FormulaPart[],
  place: FormulaPlace,
  { width, ascent, descent }: Pick<InlineObject, 'width' | 'ascent' | 'descent'>,
): InlineObject['draw'] {
  return (canvas, leaf, x, baseline) => {
    const scale = place.size / 1000
    enclose(place.tag, canvas.index, { x, y: baseline - ascent, width, height: ascent + descent })
    let left = x
    for (const part of parts) {
      const transform: Transform = [scale, 0, 0, scale, left, baseline]
      for (const shape of shapesOf(part))
        for (const item of itemsOf(shape, transform, leaf, place)) canvas.add(item)
      left += (part.width + part.space) * scale
    }
  }
}

/** Equal formulas share their parts. */
const read = new WeakMap<FormulaPart, readonly Shape[]>()

function shapesOf(part: FormulaPart): readonly Shape[] {
  const known = read.get(part) ?? readDrawing(part.svg, 'data-token')?.shapes ?? []
  read.set(part, known)
  return known
}

/** All in the colour of the text, as the author's colours might not be seen on its ground. @param outer to the page */
function itemsOf(shape: Shape, outer: Transform, owner: Owner, place: FormulaPlace): Item[] {
  const { color, bold } = place.look
  const { kind } = shape
  if (kind === 'image') return []
  const token = shape.token ?? -1
  if (kind === 'text') return [wordsItem(shape, outer, owner, place)]
  if (kind === 'group') {
    const items = shape.shapes.flatMap((inner) => itemsOf(inner, identity, owner, place))
    return [{ kind, owner, token, transform: outer, clips: shape.clips, items }]
  }
  const transform = compose(outer, shape.transform)
  const { glyph, fill, stroke } = shape
  const paint = { ...(fill ? { fill: { color } } : {}), ...(stroke ? { stroke: { ...stroke, color } } : {}) }
  const segments = inWeight(shape, bold)
  return [{ kind, owner, token, segments, transform, ...(glyph ? { glyph } : {}), ...paint }]
}

/** In the middle of the room that the formula has for them; closer if there is too little. */
function wordsItem(text: DrawingText, outer: Transform, owner: Owner, { scope, look }: FormulaPlace): Item {
  const { length: room = 0, stretch: _, token = -1, ...words } = text
  const dir = isRightToLeft(text) ? ('rtl' as const) : ('ltr' as const)
  const spans = text.spans.map((span) => ({ ...span, color: look.color }))
  const line: DrawingText = { ...words, anchor: 'middle', x: text.x + room / 2, spans, dir }
  const place = { ...scope, look }
  const isTooLong = widthOf(line, place) > room
  const item = textItem(isTooLong ? { ...line, length: room, stretch: 'letters' } : line, place, owner)
  return withToken({ kind: 'group', owner, transform: outer, items: [item] }, token)
}

function withToken(item: Item, token: number): Item {
  if (item.kind === 'group')
    return { ...item, token, items: item.items.map((inner) => withToken(inner, token)) }
  return item.kind === 'glyphs' ? { ...item, token } : item
}

/** Words of a formula are few, and of one script. */
function isRightToLeft({ spans }: DrawingText): boolean {
  return levelsOf(spans.map(({ text }) => text).join(''), 'ltr')?.some((level) => level % 2 === 1) ?? false
}
