import type { Segment } from './path.js'

/** From a place to a place. */
export type Line = readonly [x1: number, y1: number, x2: number, y2: number]

/** Lines of a curve: near enough to see what it meets. */
const steps = 8

/** A path as straight lines. */
export function linesOf(segments: readonly Segment[]): Line[] {
  const lines: Line[] = []
  let [x, y, startX, startY] = [0, 0, 0, 0]
  const lineTo = (toX: number, toY: number): void => {
    lines.push([x, y, toX, toY])
    x = toX
    y = toY
  }
  for (const segment of segments) {
    if (segment[0] === 'M') {
      ;[, x, y] = segment
      startX = x
      startY = y
    } else if (segment[0] === 'L') lineTo(segment[1], segment[2])
    else if (segment[0] === 'Z') lineTo(startX, startY)
    else {
      const begin = { x, y }
      for (let step = 1; step <= steps; step++) {
        const point = onCurve(begin, segment, step / steps)
        lineTo(point.x, point.y)
      }
    }
  }
  return lines
}

function onCurve(
  begin: { x: number; y: number },
  [, ax, ay, bx, by, x, y]: Extract<Segment, readonly ['C', ...unknown[]]>,
  t: number,
): { x: number; y: number } {
  const s = 1 - t
  const [p, q, r, u] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
  return { x: p * begin.x + q * ax + r * bx + u * x, y: p * begin.y + q * ay + r * by + u * y }
}
