import type { LiteAdaptor, LiteElement } from '#carried/mathjax/tex'
import { dashes, ellipseOutline, lineOutline, penPoints, polygonOutline } from './strokes.js'

/**
 * What an element of MathJax's SVG draws, as outlines to fill: a frame in four parts, so that a formula in a box can be parted. Undefined for what is not
 * known; empty for what only groups, and for grounds of colour, which would cover what stands on them.
 */
export function shapesOf(element: LiteElement, adaptor: LiteAdaptor): string[] | undefined {
  const attribute = (name: string) => adaptor.getAttribute(element, name) ?? ''
  const number = (name: string) => Number(attribute(name) || 0)
  switch (adaptor.kind(element)) {
    case 'path':
      return attribute('fill') === 'none' ? pen(attribute('d')) : [attribute('d')]
    case 'rect': {
      const box = [number('x'), number('y'), number('width'), number('height')] as const
      if (attribute('data-bgcolor')) return isRule(element, adaptor) ? [filled(...box)] : []
      const isFrame = attribute('fill') === 'none' || attribute('data-frame') !== ''
      return isFrame ? frame(element, box, adaptor) : [filled(...box)]
    }
    case 'line': {
      const [from, to] = [
        [number('x1'), number('y1')],
        [number('x2'), number('y2')],
      ] as const
      return [stroke(element, from, to, adaptor)]
    }
    case 'ellipse':
      return [ellipseOutline([number('cx'), number('cy')], [number('rx'), number('ry')], thickness)]
    case 'polygon':
      return [polygonOutline(pairs(attribute('points')))]
    case 'g':
    case 'svg':
      return []
    default:
      return undefined
  }
}

/** Of MathJax's pens around and through formulas, and of the lines in its tables. */
const thickness = 67

/** Of lines in tables. */
const dash = 140
const dot = 80

type Point = readonly [x: number, y: number]

function pen(data: string): string[] | undefined {
  const points = penPoints(data)
  return points && [lineOutline(points, thickness)]
}

function stroke(element: LiteElement, from: Point, to: Point, adaptor: LiteAdaptor): string {
  const kind = adaptor.getAttribute(element, 'class') ?? ''
  if (kind.includes('mjx-dashed')) return dashes(from, to, thickness, dash)
  if (kind.includes('mjx-dotted')) return dashes(from, to, thickness, dot)
  return lineOutline([from, to], thickness)
}

function frame(
  element: LiteElement,
  [x, y, width, height]: readonly [number, number, number, number],
  adaptor: LiteAdaptor,
): string[] {
  const half = thickness / 2
  const [left, right, top, bottom] = [x, x + width, y, y + height]
  const sides: [Point, Point][] = [
    [
      [left - half, top],
      [right + half, top],
    ],
    [
      [left - half, bottom],
      [right + half, bottom],
    ],
    [
      [left, top],
      [left, bottom],
    ],
    [
      [right, top],
      [right, bottom],
    ],
  ]
  return sides.map(([from, to]) => stroke(element, from, to, adaptor))
}

const filled = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}H${x + width}V${y + height}H${x}Z`

/** `\rule` is a ground with nothing on it. */
function isRule(element: LiteElement, adaptor: LiteAdaptor): boolean {
  return adaptor.childNodes(adaptor.parent(element)).length === 1
}

function pairs(list: string): Point[] {
  return list
    .trim()
    .split(/\s+/)
    .map((pair): Point => {
      const [x = 0, y = 0] = pair.split(',').map(Number)
      return [x, y]
    })
}
