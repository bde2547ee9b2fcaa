import { compose, type Segment } from '../frame/path.js'
import { boundsOf, ofBox, transformed } from './bounds.js'
import type { DrawingGroup } from './drawing.js'
import { share } from './length.js'
import { apart, type Place } from './reader.js'
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
  visit: (element: Element, place: Place) => void,
): DrawingGroup | undefined {
  const within = apart(pattern, place)
  if (!within) return undefined
  const { attributes } = pattern
  const box = boundsOf(segments)
  const inUser = attributes.patternUnits === 'userSpaceOnUse'
  const [ox, oy, across, down] = inUser ? [0, 0, 1, 1] : [box.x, box.y, box.width, box.height]
  const [x, y] = [ox + share(attributes.x, 0) * across, oy + share(attributes.y, 0) * down]
  const [width, height] = [share(attributes.width, 0) * across, share(attributes.height, 0) * down]
  if (!(width > 0 && height > 0)) return undefined
  const own = parseTransform(attributes.patternTransform)
  const area = boundsOf(transformed(corners(box), inverse(own)))
  const [left, top] = [Math.floor((area.x - x) / width), Math.floor((area.y - y) / height)]
  const columns = Math.ceil((area.x + area.width - x) / width) - left
  const rows = Math.ceil((area.y + area.height - y) / height) - top
  if (!(columns * rows <= most)) return undefined
  const shapes: DrawingGroup['shapes'][number][] = []
  for (let at = 0; at < columns * rows; at++) {
    const [column, row] = [left + (at % columns), top + Math.floor(at / columns)]
    const shown = { x: x + column * width, y: y + row * height, width, height }
    const content = attributes.viewBox
      ? viewTransform(attributes, shown)
      : compose(
          [1, 0, 0, 1, inUser ? column * width : shown.x, inUser ? row * height : shown.y],
          attributes.patternContentUnits === 'objectBoundingBox'
            ? ofBox({ ...box, x: 0, y: 0 })
            : [1, 0, 0, 1, 0, 0],
        )
    const inner: Place = {
      ...within,
      transform: compose(place.transform, compose(own, content)),
      shapes,
    }
    for (const child of pattern.children) if (typeof child !== 'string') visit(child, inner)
  }
  return { kind: 'group', shapes, clips: [{ segments: transformed(segments, place.transform) }] }
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
