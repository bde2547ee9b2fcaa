import type { Rect } from '../frame/items.js'
import type { Place } from '../scope.js'
import type { Drawing, DrawingText, Shape } from '../svg/drawing.js'
import { smallestLetters } from '../svg/letters.js'
import { boxOf, grown, meet, outlineOf, pathsIn, textsIn } from './drawing-boxes.js'

/** Readers lose track of more parts than this. */
const mostParts = 6

/** With more outlines than this, cuts do not avoid them, to save time. With more lines of words, a drawing is not split. */
const mostOutlines = 500

/**
 * A drawing in parts no larger than a box, row by row. Cuts never go through words, and through as few outlines as possible. Undefined if words are in
 * the way everywhere, or if there would be too many parts.
 *
 * @param most units of the drawing
 */
export function splitDrawing(
  { view, shapes, dropped }: Drawing,
  most: { width: number; height: number },
  scope: Place,
): Drawing[] | undefined {
  const margin = smallestLetters(shapes) / 4
  const texts = textsIn(shapes)
  if (texts.length > mostOutlines) return undefined
  const words = texts.map((text) => grown(boxOf(text, scope), margin))
  const outlines = pathsIn(shapes).map((path) => grown(outlineOf(path), margin))
  const rows = cut(view, 'y', most.height, words, outlines)
  const parts = rows?.map((row) => cut(row, 'x', most.width, words, outlines))
  if (!parts?.every((part) => part !== undefined) || parts.flat().length > mostParts) return undefined
  const boxFor = (text: DrawingText): Rect => boxOf(text, scope)
  const inOrder = scope.dir === 'rtl' ? parts.map((part) => part.toReversed()) : parts
  return inOrder.flat().map((part) => ({ view: part, shapes: shapesIn(shapes, part, boxFor), dropped }))
}

interface Stretch {
  from: number
  to: number
}

function cut(
  whole: Rect,
  axis: 'x' | 'y',
  most: number,
  words: readonly Rect[],
  outlines: readonly Rect[],
): Rect[] | undefined {
  const along = stretchOn(axis)
  const here = (boxes: readonly Rect[]): Stretch[] => boxes.filter((box) => meet(box, whole)).map(along)
  const { from, to } = along(whole)
  for (let count = Math.max(1, Math.ceil((to - from) / most - 1e-9)); count <= mostParts; count++) {
    const stops = stopsIn({ from, to }, count, most, here(words), here(outlines))
    if (!stops) continue
    const edges = [from, ...stops, to]
    return edges.slice(1).map((end, index) => {
      const begin = edges[index] ?? from
      return axis === 'x'
        ? { ...whole, x: begin, width: end - begin }
        : { ...whole, y: begin, height: end - begin }
    })
  }
  return undefined
}

const stretchOn =
  (axis: 'x' | 'y') =>
  (box: Rect): Stretch => ({
    from: box[axis],
    to: box[axis] + (axis === 'x' ? box.width : box.height),
  })

/** Where a stretch ends in parts of about one length; none longer than allowed. */
function stopsIn(
  { from, to }: Stretch,
  count: number,
  most: number,
  words: readonly Stretch[],
  outlines: readonly Stretch[],
): number[] | undefined {
  const edges = [...words, ...(outlines.length > mostOutlines ? [] : outlines)].flatMap((one) => [
    one.from,
    one.to,
  ])
  const isInside = (place: number) => (one: Stretch) => one.from < place && place < one.to
  const stops: number[] = []
  let begin = from
  for (let left = count; left > 1; left--) {
    const wanted = begin + (to - begin) / left
    const least = Math.max(Math.min(begin + most * 0.3, wanted), to - (left - 1) * most)
    const places = [wanted, ...edges].filter(
      (place) => place >= least && place <= begin + most && !words.some(isInside(place)),
    )
    const best = places
      .map((place) => ({
        place,
        crossed: outlines.filter(isInside(place)).length,
        far: Math.abs(place - wanted),
      }))
      .sort((one, other) => one.crossed - other.crossed || one.far - other.far)[0]
    if (!best) return undefined
    stops.push(best.place)
    begin = best.place
  }
  return stops
}

/** What is seen in a part; words in one part only, so that they are read once. @param boxFor where words stand; undefined where they are not seen */
export function shapesIn(
  shapes: readonly Shape[],
  part: Rect,
  boxFor: (text: DrawingText) => Rect | undefined,
): Shape[] {
  return shapes.flatMap((shape): Shape[] => {
    if (shape.kind === 'group') {
      const inner = shapesIn(shape.shapes, part, boxFor)
      return inner.length > 0 ? [{ ...shape, shapes: inner }] : []
    }
    if (shape.kind === 'text') {
      const box = boxFor(shape)
      return box && holdsMiddle(part, box) ? [shape] : []
    }
    if (shape.kind === 'image') return [shape]
    const reach = (shape.stroke?.width ?? 0) * Math.hypot(shape.transform[0], shape.transform[1])
    return meet(grown(outlineOf(shape), reach), part) ? [shape] : []
  })
}

export function holdsMiddle(part: Rect, { x, y, width, height }: Rect): boolean {
  const [across, down] = [x + width / 2, y + height / 2]
  return across >= part.x && across < part.x + part.width && down >= part.y && down < part.y + part.height
}
