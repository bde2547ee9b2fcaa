import type { OutlinedGlyph, Rect } from '../frame/items.js'
import { compose, rectangle, type Segment } from '../frame/path.js'
import { boundsOf, transformed } from './bounds.js'
import { boxOf, compositingOf } from './clip.js'
import type { Shape } from './drawing.js'
import { drawImage } from './image.js'
import { length } from './length.js'
import { drawMarkers } from './marker.js'
import { fillOf, strokeOf } from './paint.js'
import { tile } from './pattern.js'
import { propertiesOf } from './properties.js'
import { filter } from './rasterised.js'
import { deepest, type Place, type Reader, referred, visitChildren } from './reader.js'
import { numberOf, outlines } from './shapes.js'
import { drawText } from './text.js'
import { parseTransform } from './transform.js'
import { viewTransform } from './view.js'
import type { Element } from './xml.js'

/** Elements that draw nothing where they stand (SVG 2, 3.3: never-rendered). */
const neverRendered = new Set([
  'defs',
  'title',
  'desc',
  'metadata',
  'style',
  'linearGradient',
  'radialGradient',
  'clipPath',
  'mask',
  'marker',
  'pattern',
  'filter',
  'symbol',
])

type Draw = (element: Element, place: Place) => void

const elements: Readonly<Record<string, Draw>> = {
  g: drawChildren,
  a: drawChildren,
  svg: drawNested,
  switch: drawFirst,
  use: drawUse,
  text: drawText,
  image: drawImage,
}

/** Draws an element into the shapes of its place. */
export function visit(element: Element, around: Place): void {
  if (neverRendered.has(element.name)) return
  if (element.name === 'script') {
    around.reader.dropped.add('script')
    return
  }
  const { reader } = around
  if (reader.left-- <= 0) return
  const properties = propertiesOf(element, around.properties, reader.sheet)
  if (properties.display === 'none' || around.depth > deepest) return
  if ((properties.filter ?? 'none') !== 'none') reader.dropped.add(filter)
  const shapes: Shape[] = []
  const place: Place = {
    ...around,
    properties,
    transform: compose(around.transform, parseTransform(element.attributes.transform)),
    depth: around.depth + 1,
    shapes,
  }
  const token = reader.tokens === undefined ? undefined : element.attributes[reader.tokens]
  if (token !== undefined) place.token = Number(token)
  const draw = (Object.hasOwn(elements, element.name) && elements[element.name]) || drawOutline
  draw(element, place)
  if (shapes.length === 0) return
  const group = compositingOf(place, shapes, visit)
  if (group) around.shapes.push({ ...group, shapes })
  else for (const shape of shapes) around.shapes.push(shape)
}

function drawChildren(element: Element, place: Place): void {
  visitChildren(element, place, visit)
}

/** The first that is no condition of languages or features. */
function drawFirst(element: Element, place: Place): void {
  const first = element.children.find(
    (child): child is Element => typeof child !== 'string' && child.attributes.systemLanguage === undefined,
  )
  if (first) visit(first, place)
}

function drawNested(element: Element, place: Place): void {
  const { width, height } = place.reader.view
  const { attributes } = element
  const shown = {
    x: length(attributes.x, width) ?? 0,
    y: length(attributes.y, height) ?? 0,
    width: length(attributes.width, width) ?? width,
    height: length(attributes.height, height) ?? height,
  }
  const shapes: Shape[] = []
  const transform = compose(place.transform, viewTransform(attributes, shown))
  drawChildren(element, { ...place, transform, shapes })
  const segments = transformed(rectangle(shown.x, shown.y, shown.width, shown.height), place.transform)
  if (attributes.overflow === 'visible' || isWithin(boxOf(shapes), boundsOf(segments)))
    for (const shape of shapes) place.shapes.push(shape)
  else place.shapes.push({ kind: 'group', ...tokenOf(place), shapes, clips: [{ segments }] })
}

const isWithin = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x - near &&
  inner.y >= outer.y - near &&
  inner.x + inner.width <= outer.x + outer.width + near &&
  inner.y + inner.height <= outer.y + outer.height + near

const near = 1e-6

const tokenOf = ({ token }: Place): { token?: number } => (token === undefined ? {} : { token })

function drawUse({ attributes }: Element, place: Place): void {
  const target = referred(attributes.href, place.reader)
  if (!target) return
  const { width, height } = place.reader.view
  const [x, y] = [length(attributes.x, width) ?? 0, length(attributes.y, height) ?? 0]
  const transform = compose(place.transform, [1, 0, 0, 1, x, y])
  if (target.name !== 'symbol') visit(target, { ...place, transform })
  else {
    const size = { width: attributes.width ?? '100%', height: attributes.height ?? '100%' }
    const symbol = { ...target, name: 'svg', attributes: { ...target.attributes, ...size } }
    visit(symbol, { ...place, transform })
  }
}

function drawOutline(element: Element, place: Place): void {
  const { reader, properties } = place
  const outline = Object.hasOwn(outlines, element.name) ? outlines[element.name] : undefined
  if (!outline) {
    reader.dropped.add(element.name)
    return
  }
  if (properties.visibility === 'hidden' || properties.visibility === 'collapse') return
  const segments = outline(element, (name, fallback = 0) => numberOf(element, name, reader.view) ?? fallback)
  if (segments.length === 0) return
  reader.left -= segments.length / 10
  paint(segments, place, glyphOf(element, reader))
  if (hasMarkers.has(element.name)) drawMarkers(segments, place, visit)
}

const hasMarkers = new Set(['path', 'line', 'polyline', 'polygon'])

function glyphOf({ attributes }: Element, { tokens }: Reader): OutlinedGlyph | undefined {
  const { 'data-text': text, 'data-advance': advance } = attributes
  return tokens === undefined || text === undefined ? undefined : { text, advance: Number(advance) }
}

function paint(segments: readonly Segment[], place: Place, glyph?: OutlinedGlyph): void {
  const { reader, properties, transform, shapes } = place
  const pattern = referred(properties.fill, reader)
  const tiled = pattern?.name === 'pattern' && tile(pattern, segments, place, visit)
  if (tiled) shapes.push(tiled)
  const fill = tiled ? undefined : fillOf(properties, segments, reader)
  const stroke = strokeOf(properties, segments, reader)
  if (fill || stroke)
    shapes.push({
      kind: 'path',
      segments,
      transform,
      ...tokenOf(place),
      ...(glyph ? { glyph } : {}),
      ...(fill ? { fill } : {}),
      ...(stroke ? { stroke } : {}),
    })
}
