import type { Fill, ImageItem, PathItem, RuleItem, Segment, Stroke, Transform } from '@lectern/layout'
import type { PdfPage } from '../pdfkit/document.js'
import type { ImageTable } from '../pdfkit/images.js'
import type { Content } from './content.js'
import { number } from './number.js'
import type { States } from './states.js'

export function drawPath(
  { owner, segments, transform, fill, stroke }: PathItem,
  content: Content,
  page: PdfPage,
  states: States,
): void {
  content.own(owner)
  content.saved(() => {
    if (transform) content.write(matrix(transform))
    states.opacity(page, content, fill?.opacity ?? 1, stroke?.opacity ?? 1)
    if (fill) content.fill(fill.color)
    if (stroke) pen(stroke, content)
    content.write(segments.map(segment).join(' '))
    content.write(paint(fill, stroke))
  })
}

export function drawRule({ owner, x1, y1, x2, y2, width, color }: RuleItem, content: Content): void {
  content.own(owner)
  content.stroke(color)
  content.write(`${number(width)} w ${number(x1)} ${number(y1)} m ${number(x2)} ${number(y2)} l S`)
}

/** EXIF orientations as what they do to the unit square, which is turned upside down on our pages. */
const orientations: Readonly<Record<number, Transform>> = {
  1: [1, 0, 0, -1, 0, 1],
  2: [-1, 0, 0, -1, 1, 1],
  3: [-1, 0, 0, 1, 1, 0],
  4: [1, 0, 0, 1, 0, 0],
  5: [0, 1, 1, 0, 0, 0],
  6: [0, 1, -1, 0, 1, 0],
  7: [0, -1, -1, 0, 1, 1],
  8: [0, -1, 1, 0, 0, 1],
}

export function drawImage(item: ImageItem, content: Content, page: PdfPage, images: ImageTable): void {
  const { owner, picture, x, y, width, height } = item
  const image = images.use(picture)
  page.xobjects[image.name] ??= image.ref
  content.own(owner)
  content.saved(() => {
    content.write(matrix([width, 0, 0, height, x, y]))
    content.write(matrix(orientations[picture.orientation] ?? [1, 0, 0, -1, 0, 1]))
    content.write(`/${image.name} Do`)
  })
}

export function matrix(transform: Transform): string {
  // Small factors (units of a formula) need more digits than lengths do.
  return `${transform.map((value) => String(Math.round(value * 1e6) / 1e6)).join(' ')} cm`
}

function segment([operator, ...values]: Segment): string {
  return operator === 'Z' ? 'h' : `${values.map(number).join(' ')} ${operator.toLowerCase()}`
}

const caps = { butt: 0, round: 1, square: 2 } as const
const joins = { miter: 0, round: 1, bevel: 2 } as const

function pen({ color, width, dash, cap, join }: Stroke, content: Content): void {
  content.stroke(color)
  content.write(`${number(width)} w ${caps[cap ?? 'butt']} J ${joins[join ?? 'miter']} j`)
  if (dash?.length) content.write(`[${dash.map(number).join(' ')}] 0 d`)
}

function paint(fill: Fill | undefined, stroke: Stroke | undefined): string {
  const evenOdd = fill?.rule === 'evenodd' ? '*' : ''
  if (fill && stroke) return `B${evenOdd}`
  if (fill) return `f${evenOdd}`
  return stroke ? 'S' : 'n'
}
