import type { Rect } from '../frame/items.js'
import type { Segment } from '../frame/path.js'
import { rectangle } from '../frame/path.js'
import { length } from './length.js'
import { parsePath } from './path-data.js'
import type { Element } from './xml.js'

type Numbers = (name: string, fallback?: number) => number

/** Outlines of the basic shapes (SVG 2, 10). */
export const outlines: Readonly<Record<string, (element: Element, number: Numbers) => Segment[]>> = {
  path: ({ attributes }) => parsePath(attributes.d ?? ''),
  rect(_, number) {
    const [x, y, width, height] = [number('x'), number('y'), number('width'), number('height')]
    const rx = Math.min(number('rx', number('ry')), width / 2)
    const ry = Math.min(number('ry', number('rx')), height / 2)
    return rx > 0 && ry > 0 ? rounded(x, y, width, height, rx, ry) : rectangle(x, y, width, height)
  },
  circle: (_, number) => ellipse(number('cx'), number('cy'), number('r'), number('r')),
  ellipse: (_, number) => ellipse(number('cx'), number('cy'), number('rx'), number('ry')),
  line: (_, number) => [
    ['M', number('x1'), number('y1')],
    ['L', number('x2'), number('y2')],
  ],
  polyline: (element) => polygon(element),
  polygon: (element) => [...polygon(element), ['Z']],
}

/** A length of a shape by its name, percentages of the view. */
export function numberOf({ attributes }: Element, name: string, { width, height }: Size): number | undefined {
  const whole = /x|width/.test(name)
    ? width
    : /y|height/.test(name)
      ? height
      : Math.hypot(width, height) / Math.SQRT2
  return length(attributes[name], whole)
}

type Size = Pick<Rect, 'width' | 'height'>

function ellipse(cx: number, cy: number, rx: number, ry: number): Segment[] {
  const half = `A${rx} ${ry} 0 0 1`
  return parsePath(`M${cx + rx} ${cy}${half} ${cx - rx} ${cy}${half} ${cx + rx} ${cy}Z`)
}

function rounded(x: number, y: number, width: number, height: number, rx: number, ry: number): Segment[] {
  const [left, right, top, bottom] = [x + rx, x + width - rx, y + ry, y + height - ry]
  const corner = `A${rx} ${ry} 0 0 1`
  return parsePath(
    `M${left} ${y}H${right}${corner} ${x + width} ${top}V${bottom}${corner} ${right} ${y + height}` +
      `H${left}${corner} ${x} ${bottom}V${top}${corner} ${left} ${y}Z`,
  )
}

function polygon({ attributes }: Element): Segment[] {
  const values =
    (attributes.points ?? '').match(/[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?/g)?.map(Number) ?? []
  const segments: Segment[] = []
  for (let at = 0; at + 1 < values.length; at += 2) {
    segments.push([at === 0 ? 'M' : 'L', values[at] ?? 0, values[at + 1] ?? 0])
  }
  return segments
}
