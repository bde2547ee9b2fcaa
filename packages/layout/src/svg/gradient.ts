import type { Gradient, GradientStop, Rect } from '../frame/items.js'
import { compose, identity, type Segment } from '../frame/path.js'
import { boundsOf, ofBox } from './bounds.js'
import { parseColor } from './color.js'
import { length, opacityOf, share } from './length.js'
import { propertiesOf } from './properties.js'
import { deepest, type Reader, referred } from './reader.js'
import { parseTransform } from './transform.js'
import type { Element } from './xml.js'

/**
 * A gradient as it lies on a path (SVG 2, 14.2). A single stop, or a box without extent, is a plain colour, which the
 * caller takes from `stopsOf`.
 */
export function gradientOn(
  element: Element,
  segments: readonly Segment[],
  reader: Reader,
): Gradient | undefined {
  const chain = linked(element, reader)
  const given = (name: string): string | undefined =>
    chain.find(({ attributes }) => attributes[name] !== undefined)?.attributes[name]
  const linear = element.name === 'linearGradient'
  const stops = stopsOf(element, reader)
  if ((given('spreadMethod') ?? 'pad') !== 'pad') reader.dropped.add('spreadMethod')
  reader.left -= stops.length / 10
  const inBox = given('gradientUnits') !== 'userSpaceOnUse'
  const box = boundsOf(segments)
  if (stops.length < 2 || (inBox && (box.width === 0 || box.height === 0))) return undefined
  const whole: Rect = inBox ? { x: 0, y: 0, width: 1, height: 1 } : reader.view
  return {
    kind: linear ? 'linear' : 'radial',
    coordinates: linear ? line(given, whole) : circles(given, whole),
    transform: compose(inBox ? ofBox(box) : identity, parseTransform(given('gradientTransform'))),
    stops,
  }
}

type Given = (name: string) => string | undefined

function line(given: Given, { width, height }: Rect): number[] {
  return [
    length(given('x1'), width) ?? 0,
    length(given('y1'), height) ?? 0,
    length(given('x2'), width) ?? width,
    length(given('y2'), height) ?? 0,
  ]
}

function circles(given: Given, { width, height }: Rect): number[] {
  const diagonal = Math.hypot(width, height) / Math.SQRT2
  const cx = length(given('cx'), width) ?? width / 2
  const cy = length(given('cy'), height) ?? height / 2
  const r = length(given('r'), diagonal) ?? diagonal / 2
  return [
    length(given('fx'), width) ?? cx,
    length(given('fy'), height) ?? cy,
    length(given('fr'), diagonal) ?? 0,
    cx,
    cy,
    r,
  ]
}

/** A gradient and those it refers to, a few at most; what the first does not say, the next does. */
function linked(element: Element, reader: Reader): Element[] {
  const chain: Element[] = []
  for (let next: Element | undefined = element; next && chain.length < deepest; ) {
    chain.push(next)
    next = referred(next.attributes.href, reader)
  }
  return chain
}

export function stopsOf(element: Element, reader: Reader): GradientStop[] {
  const isStop = (child: Element | string): child is Element =>
    typeof child !== 'string' && child.name === 'stop'
  const holder = linked(element, reader).find(({ children }) => children.some(isStop))
  reader.left -= (holder?.children.length ?? 0) / 10
  let least = 0
  return (holder?.children.filter(isStop) ?? []).map((stop) => {
    const properties = propertiesOf(stop, {}, reader.sheet)
    const paint = parseColor(properties['stop-color'] ?? 'black') ?? { color: '#000000', opacity: 0 }
    least = Math.min(1, Math.max(least, share(stop.attributes.offset, 0)))
    return {
      offset: least,
      color: paint.color,
      opacity: paint.opacity * opacityOf(properties['stop-opacity']),
    }
  })
}
