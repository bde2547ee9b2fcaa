import type { Outline } from './lettering.js'

/** How much of each pixel of a rectangle is covered, 0 to 1. */
export interface Coverage {
  width: number
  height: number
  values: Float32Array
  /** Of each row, the first pixel that an outline touches. */
  from: Int32Array
  /** And the one behind the last. */
  to: Int32Array
}

type Point = readonly [x: number, y: number]

/**
 * Fills outlines, with exact coverage of each pixel: edges add the area to their right to a sum that runs along each row
 * (signed-area accumulation).
 */
export function fill(outlines: readonly Outline[], width: number, height: number): Coverage {
  const values = new Float32Array(width * height)
  const coverage = {
    width,
    height,
    values,
    from: new Int32Array(height).fill(width),
    to: new Int32Array(height),
  }
  for (const outline of outlines) trace(outline, (from, to) => addEdge(coverage, from, to))
  for (let row = 0; row < height; row++) {
    let sum = 0
    for (let at = row * width + (coverage.from[row] ?? 0); at < row * width + (coverage.to[row] ?? 0); at++) {
      sum += values[at] ?? 0
      values[at] = Math.min(Math.abs(sum), 1)
    }
  }
  return coverage
}

/** The straight edges of an outline; curves are cut into steps that no eye tells apart at this size. */
function trace({ commands, x, y, scale }: Outline, edge: (from: Point, to: Point) => void): void {
  let start: Point = [0, 0]
  let at: Point = [0, 0]
  const to = (next: Point) => {
    edge(at, next)
    at = next
  }
  for (const { type, values } of commands) {
    const points: Point[] = []
    for (let index = 0; index < values.length; index += 2)
      points.push([x + (values[index] ?? 0) * scale, y - (values[index + 1] ?? 0) * scale])
    if (type === 'M') {
      to(start)
      start = at = points[0] ?? start
    } else if (type === 'Z') to(start)
    else for (const point of curve([at, ...points])) to(point)
  }
  to(start)
}

const steps = 8

/** Points on a Bézier curve of any degree, by de Casteljau's construction. */
function curve(points: readonly Point[]): Point[] {
  if (points.length === 2) return points.slice(1)
  return Array.from({ length: steps }, (_, index) => pointAt(points, (index + 1) / steps))
}

function pointAt(points: readonly Point[], part: number): Point {
  let left = points
  while (left.length > 1) {
    left = left.slice(1).map(([x, y], index) => {
      const [fromX, fromY] = left[index] ?? [x, y]
      return [fromX + (x - fromX) * part, fromY + (y - fromY) * part]
    })
  }
  return left[0] ?? [0, 0]
}

function addEdge(coverage: Coverage, one: Point, other: Point): void {
  if (one[1] === other[1]) return
  const direction = one[1] < other[1] ? 1 : -1
  const [[topX, topY], [bottomX, bottomY]] = direction > 0 ? [one, other] : [other, one]
  const slope = (bottomX - topX) / (bottomY - topY)
  for (let row = Math.max(0, Math.floor(topY)); row < Math.min(coverage.height, Math.ceil(bottomY)); row++) {
    const from = Math.max(row, topY)
    const to = Math.min(row + 1, bottomY)
    const [left, right] = [topX + (from - topY) * slope, topX + (to - topY) * slope]
    addSpan(coverage, row, left, right, (to - from) * direction)
  }
}

/** Adds the area right of one edge within one row: pixels that the edge crosses get their part of its height, the next pixel the rest. */
function addSpan(coverage: Coverage, row: number, one: number, other: number, height: number): void {
  const { width, values } = coverage
  const clamp = (x: number) => Math.min(Math.max(x, 0), width)
  const [left, right] = one < other ? [clamp(one), clamp(other)] : [clamp(other), clamp(one)]
  if (left >= width) return
  const begin = row * width
  const first = Math.floor(left)
  const last = Math.max(first, Math.ceil(right) - 1)
  coverage.from[row] = Math.min(coverage.from[row] ?? width, first)
  coverage.to[row] = Math.max(coverage.to[row] ?? 0, Math.min(last + 2, width))
  let before = 0
  for (let pixel = first; pixel <= last; pixel++) {
    // What of the edge lies left of the pixel's right side, as area of that pixel.
    const area = (areaBelow(left, right, pixel + 1) - areaBelow(left, right, pixel)) * height
    values[begin + pixel] = (values[begin + pixel] ?? 0) + area - before
    before = area
  }
  if (last + 1 < width) values[begin + last + 1] = (values[begin + last + 1] ?? 0) + height - before
}

/** Integral, up to x, of the share of the edge that lies left of a place. */
function areaBelow(left: number, right: number, x: number): number {
  if (x <= left) return 0
  if (x >= right) return x - (left + right) / 2
  return (x - left) ** 2 / (2 * (right - left))
}
