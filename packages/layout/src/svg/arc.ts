import type { Segment } from '../frame/path.js'

interface Point {
  x: number
  y: number
}

export interface Arc {
  rx: number
  ry: number
  /** Degrees by which the ellipse is turned. */
  angle: number
  large: boolean
  sweep: boolean
}

/** An elliptical arc as cubic curves, a quarter turn each at most (SVG 2, B.2.4: from end points to centre). */
export function arcToCurves(from: Point, arc: Arc, to: Point): Segment[] {
  if (arc.rx === 0 || arc.ry === 0) return [['L', to.x, to.y]]
  if (from.x === to.x && from.y === to.y) return []
  const turn = (arc.angle * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const halfX = (from.x - to.x) / 2
  const halfY = (from.y - to.y) / 2
  const px = cos * halfX + sin * halfY
  const py = -sin * halfX + cos * halfY
  const stretch = Math.max(1, Math.hypot(px / arc.rx, py / arc.ry))
  const rx = Math.abs(arc.rx) * stretch
  const ry = Math.abs(arc.ry) * stretch
  const square = (rx * ry) ** 2 - (rx * py) ** 2 - (ry * px) ** 2
  const factor =
    Math.sqrt(Math.max(0, square) / ((rx * py) ** 2 + (ry * px) ** 2)) * (arc.large === arc.sweep ? -1 : 1)
  const qx = (factor * rx * py) / ry
  const qy = (-factor * ry * px) / rx
  const centre = {
    x: cos * qx - sin * qy + (from.x + to.x) / 2,
    y: sin * qx + cos * qy + (from.y + to.y) / 2,
  }
  const begin = Math.atan2((py - qy) / ry, (px - qx) / rx)
  let sweep = Math.atan2((-py - qy) / ry, (-px - qx) / rx) - begin
  if (arc.sweep && sweep < 0) sweep += 2 * Math.PI
  if (!arc.sweep && sweep > 0) sweep -= 2 * Math.PI
  const place = (x: number, y: number): [number, number] => [
    centre.x + cos * rx * x - sin * ry * y,
    centre.y + sin * rx * x + cos * ry * y,
  ]
  return quarters(begin, sweep, place)
}

/** Parts of a unit circle from an angle, each placed by the caller's ellipse. */
export function quarters(
  begin: number,
  sweep: number,
  place: (x: number, y: number) => [number, number],
): Segment[] {
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9))
  const step = sweep / count
  const reach = (4 / 3) * Math.tan(step / 4)
  return Array.from({ length: count }, (_, index): Segment => {
    const a = begin + index * step
    const b = a + step
    const first = place(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a))
    const second = place(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b))
    return ['C', ...first, ...second, ...place(Math.cos(b), Math.sin(b))]
  })
}
