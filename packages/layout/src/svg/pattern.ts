import type { Rect } from '../frame/items.js'
import { compose, identity, type Segment, type Transform } from '../frame/path.js'
import { boundsOf, ofBox, transformed } from './bounds.js'
import type { DrawingGroup } from './drawing.js'
import { share } from './length.js'
import { apart, type Place, type Visit, visitChildren } from './reader.js'
import { parseTransform } from './transform.js'
import { viewTransform } from './view.js'
import type { Element } from './xml.js'

/** Tiles of one shape; a picture that needs more is filled with nothing and says so. */
const most = 2500

/** A pattern as the tiles that a shape shows, clipped by it (SVG 2, 14.3). Undefined where it cannot be laid. */
export function tile(
  pattern: Element,
  segments: readonly Segment[],
  place: Place,
  visit: Visit,
): DrawingGroup | undefined {
  const within = apart(pattern, place)
  const box = boundsOf(segments)
  const own = parseTransform(pattern.attributes.patternTransform)
  const laid = within && layTiles(pattern, box, boundsOf(transformed(corners(box), inverse(own))))
  if (!laid) return undefined
  const shapes: DrawingGroup['shapes'][number][] = []
  for (const shown of laid) {
    const content = compose(own, contentTransform(pattern, shown, box))
    const inner: Place = { ...within, transform: compose(place.transform, content), shapes }
    if (place.reader.left < 0) break
    visitChildren(pattern, inner, visit)
  }
  return { kind: 'group', shapes, clips: [{ segments: transformed(segments, place.transform) }] }
}

/** A tile, with its steps from the pattern's first. */
interface Tile extends Rect {
  stepX: number
  stepY: number
}

const isInUserSpace = ({ attributes }: Element): boolean => attributes.patternUnits === 'userSpaceOnUse'

/** The tiles that cover an area, row by row; undefined where they are too many, or nothing wide. */
function layTiles(pattern: Element, box: Rect, area: Rect): Tile[] | undefined {
  const { attributes } = pattern
  const [ox, oy, across, down] = isInUserSpace(pattern) ? [0, 0, 1, 1] : [box.x, box.y, box.width, box.height]
  const [x, y] = [ox + share(attributes.x, 0) * across, oy + share(attributes.y, 0) * down]
  const [width, height] = [share(attributes.width, 0) * across, share(attributes.height, 0) * down]
  if (!(width > 0 && height > 0)) return undefined
  const [left, top] = [Math.floor((area.x - x) / width), Math.floor((area.y - y) / height)]
  const columns = Math.ceil((area.x + area.width - x) / width) - left
  const rows = Math.ceil((area.y + area.height - y) / height) - top
  if (!(columns * rows <= most)) return undefined
  return Array.from({ length: columns * rows }, (_, at) => {
    const [column, row] = [left + (at % columns), top + Math.floor(at / columns)]
    const [stepX, stepY] = [column * width, row * height]
    return { x: x + stepX, y: y + stepY, width, height, stepX, stepY }
  })
}

/** From the units of the pattern's content to those of the shape. */
function contentTransform(pattern: Element, tile: Tile, box: Rect): Transform {
  const { attributes } = pattern
  if (attributes.viewBox) return viewTransform(attributes, tile)
  const [x, y] = isInUserSpace(pattern) ? [tile.stepX, tile.stepY] : [tile.x, tile.y]
  const inBox = attributes.patternContentUnits === 'objectBoundingBox'
  return compose([1, 0, 0, 1, x, y], inBox ? ofBox({ ...box, x: 0, y: 0 }) : identity)
}

const corners = ({ x, y, width, height }: ReturnType<typeof boundsOf>): Segment[] => [
  ['M', x, y],
  ['L', x + width, y],
  ['L', x, y + height],
  ['L', x + width, y + height],
]

function inverse([a, b, c, d, e, f]: ReturnType<typeof parseTransform>): ReturnType<typeof parseTransform> {
  const size = a * d - b * c || 1
  return [d / size, -b / size, -c / size, a / size, (c * f - d * e) / size, (b * e - a * f) / size]
}
