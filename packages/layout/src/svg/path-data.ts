import svgpath from 'svgpath'
import type { Segment } from '../frame/path.js'
import { bounded } from './length.js'

/** SVG path data as absolute segments (SVG 2, 9.3). It is read up to the first mistake, as browsers do. */
export function parsePath(data: string): Segment[] {
  const segments: Segment[] = []
  svgpath(data)
    .abs()
    .unarc()
    .unshort()
    .iterate(([command, ...values], _index, penX, penY) => {
      const [x, y, ...own] = [penX, penY, ...values].map(bounded) as [number, number, ...number[]]
      segments.push(segmentOf(command, own, x, y))
    })
  return segments
}

/** @param x where the pen is, and `y` */
function segmentOf(command: string, values: readonly number[], x: number, y: number): Segment {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values
  switch (command) {
    case 'M':
    case 'L':
      return [command, a, b]
    case 'H':
      return ['L', a, y]
    case 'V':
      return ['L', x, a]
    case 'C':
      return ['C', a, b, c, d, e, f]
    case 'Q':
      return ['C', twoThirds(x, a), twoThirds(y, b), twoThirds(c, a), twoThirds(d, b), c, d]
    default:
      return ['Z']
  }
}

/** From an end of a quadratic curve two thirds of the way to its control point: where a cubic curve has its own. */
const twoThirds = (end: number, control: number): number => end + (2 / 3) * (control - end)
