import type { Segment } from '../frame/path.js'
import type { DrawingPath } from '../svg/drawing.js'

type Point = readonly [x: number, y: number]

/**
 * Thousandths of an em that letters and bars are heavier than MathJax has them, so that they are as heavy as the words around: it measures by those of
 * TeX, whose thin lines are half as thick as those of a sans serif.
 */
const [forPlain, forBold] = [10, 40]

/** By outline. */
const plain = new WeakMap<readonly Segment[], readonly Segment[]>()
const bold = new WeakMap<readonly Segment[], readonly Segment[]>()

/** The outline as it is among such words. Pieces that brackets are put together of stay, since they must meet. */
export function inWeight({ segments, glyph, fill }: DrawingPath, isBold: boolean): readonly Segment[] {
  if (!fill || glyph?.text === '') return segments
  const made = isBold ? bold : plain
  const known = made.get(segments) ?? heavier(segments, isBold ? forBold : forPlain)
  made.set(segments, known)
  return known
}

/**
 * The outline of a letter or bar as it is in a heavier font: every point moves outwards, control points too, as rasterisers of fonts do it. An edge
 * drawn around would be as wide as a pixel at least in many viewers.
 *
 * @param by what a stem becomes wider, in units of the outline
 */
function heavier(segments: readonly Segment[], by: number): readonly Segment[] {
  const contours = contoursOf(segments)
  const area = contours.reduce((sum, { points }) => sum + areaOf(points), 0)
  const distance = (Math.sign(area) * by) / 2
  return contours.flatMap(({ segments: own, points }) => {
    const moved = points.map((_, at) => movedOut(points, at, distance))
    let next = 0
    return own.map(([kind, ...places]): Segment => {
      const from = next
      next += places.length / 2
      return [kind, ...moved.slice(from, next).flat()] as unknown as Segment
    })
  })
}

interface Contour {
  segments: Segment[]
  /** All points of the segments, in order. */
  points: Point[]
}

function contoursOf(segments: readonly Segment[]): Contour[] {
  const contours: Contour[] = []
  for (const segment of segments) {
    const [kind, ...places] = segment
    if (kind === 'M' || contours.length === 0) contours.push({ segments: [], points: [] })
    const contour = contours.at(-1)
    contour?.segments.push(segment)
    for (let at = 0; at + 1 < places.length; at += 2)
      contour?.points.push([places[at] as number, places[at + 1] as number])
  }
  return contours
}

/** Twice the area; negative where the contour goes clockwise, y upwards. */
function areaOf(points: readonly Point[]): number {
  return points.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % points.length] as Point
    return sum + x * nextY - nextX * y
  }, 0)
}

/** Along the middle of the normals on both sides, twice the distance at most where the outline is sharp. */
function movedOut(points: readonly Point[], at: number, distance: number): Point {
  const [x, y] = points[at] as Point
  const arrives = direction(points, at, -1)
  const leaves = direction(points, at, 1)
  if (!arrives || !leaves) return [x, y]
  const [inX, inY] = [-arrives[0], -arrives[1]]
  const [outX, outY] = leaves
  const share = distance / Math.max(1 + inX * outX + inY * outY, 0.5)
  return [x + (inY + outY) * share, y - (inX + outX) * share]
}

/** To the nearest point that is another. */
function direction(points: readonly Point[], at: number, step: 1 | -1): Point | undefined {
  const [x, y] = points[at] as Point
  for (let count = 1; count < points.length; count++) {
    const [toX, toY] = points[(at + step * count + points.length) % points.length] as Point
    const length = Math.hypot(toX - x, toY - y)
    if (length > 1e-3) return [(toX - x) / length, (toY - y) / length]
  }
  return undefined
}
