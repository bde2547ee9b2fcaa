import type { Segment } from './path.js'

/** A path as short straight pieces, to walk along it. */
export interface Polyline {
  /** Units of the path. */
  length: number
  /** The place at a distance from the beginning, and the direction there in radians; beyond the ends, straight on. */
  at(distance: number): { x: number; y: number; angle: number }
}

interface Piece {
  from: number
  x: number
  y: number
  angle: number
  length: number
}

/** Pieces of a curve: letters are placed on it, and none is as small as a piece. */
const pieces = 32

/** The first subpath alone has words (browsers go on over a gap; nobody draws that). */
export function polylineOf(segments: readonly Segment[]): Polyline {
  const made: Piece[] = []
  let from = 0
  for (const [x, y, toX, toY] of linesOf(firstSubpath(segments), pieces)) {
    const length = Math.hypot(toX - x, toY - y)
    if (length > 0) made.push({ from, x, y, angle: Math.atan2(toY - y, toX - x), length })
    from += length
  }
  return { length: from, at: (distance) => placeAt(made, distance) }
}

function firstSubpath(segments: readonly Segment[]): readonly Segment[] {
  const drawn = segments.findIndex(([kind]) => kind !== 'M')
  const next = segments.findIndex(([kind], at) => kind === 'M' && drawn >= 0 && at > drawn)
  return next < 0 ? segments : segments.slice(0, next)
}

/** From a place to a place. */
export type Line = readonly [x1: number, y1: number, x2: number, y2: number]

/** Pieces of a curve that are near enough to see what it meets. */
const coarse = 8

/**
 * All of a path as straight lines.
 *
 * @param steps lines of a curve
 */
export function linesOf(segments: readonly Segment[], steps = coarse): Line[] {
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

function placeAt(made: readonly Piece[], distance: number): { x: number; y: number; angle: number } {
  let [low, high] = [0, made.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((made[middle]?.from ?? 0) <= distance) low = middle
    else high = middle - 1
  }
  const piece = made[low]
  if (!piece) return { x: 0, y: 0, angle: 0 }
  const along = distance - piece.from
  return {
    x: piece.x + Math.cos(piece.angle) * along,
    y: piece.y + Math.sin(piece.angle) * along,
    angle: piece.angle,
  }
}
