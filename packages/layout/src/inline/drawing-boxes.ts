import type { Rect } from '../frame/items.js'
import { rectangle } from '../frame/path.js'
import type { Place } from '../scope.js'
import { boundsOf, transformed } from '../svg/bounds.js'
import type { DrawingPath, DrawingText, Shape } from '../svg/drawing.js'
import { widthOf } from './drawn-text.js'

/** How far letters stand above and below the baseline, and where the middle of a capital is, as parts of the size. */
export const [above, below, middle] = [0.74, 0.22, 0.35]

export function textsIn(shapes: readonly Shape[]): DrawingText[] {
  return shapes.flatMap((shape) =>
    shape.kind === 'group' ? textsIn(shape.shapes) : shape.kind === 'text' ? [shape] : [],
  )
}

export function pathsIn(shapes: readonly Shape[]): DrawingPath[] {
  return shapes.flatMap((shape) =>
    shape.kind === 'group' ? pathsIn(shape.shapes) : shape.kind === 'path' ? [shape] : [],
  )
}

/** Where a line of words stands, in units of the drawing. */
export function boxOf(text: DrawingText, scope: Place): Rect {
  const size = text.spans.reduce((largest, span) => Math.max(largest, span.size), 0)
  const width = text.length ?? widthOf(text, scope)
  const left = text.x - (text.anchor === 'middle' ? width / 2 : text.anchor === 'end' ? width : 0)
  const box = rectangle(left, text.y - above * size, width, (above + below) * size)
  return boundsOf(transformed(box, text.transform))
}

export const meet = (one: Rect, other: Rect): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height
