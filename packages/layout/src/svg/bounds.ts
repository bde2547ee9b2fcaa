import type { Rect } from '../frame/items.js'
import type { Segment, Transform } from '../frame/path.js'

/** The box of a path's points; curves stay inside it. */
export function boundsOf(segments: readonly Segment[]): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [, ...values] of segments) {
    for (let at = 0; at + 1 < values.length; at += 2) {
      const [x = 0, y = 0] = [values[at], values[at + 1]]
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
  }
  return left > right
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top }
}

/** From the unit square to a box (`objectBoundingBox`). */
export const ofBox = ({ x, y, width, height }: Rect): Transform => [width, 0, 0, height, x, y]

export function transformed(segments: readonly Segment[], [a, b, c, d, e, f]: Transform): Segment[] {
  const move = (x: number, y: number): [number, number] => [a * x + c * y + e, b * x + d * y + f]
  return segments.map((segment): Segment => {
    switch (segment[0]) {
      case 'Z':
        return segment
      case 'C':
        return [
          'C',
          ...move(segment[1], segment[2]),
          ...move(segment[3], segment[4]),
          ...move(segment[5], segment[6]),
        ]
      default:
        return [segment[0], ...move(segment[1], segment[2])]
    }
  })
}
