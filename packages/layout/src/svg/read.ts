import type { Fill, Stroke } from '../frame/items.js'
import { compose, identity, type Transform } from '../frame/path.js'
import { type Paint, parseColor } from './color.js'
import type { Drawing, Shape } from './drawing.js'
import { outlines } from './shapes.js'
import { elementsNamed, type Properties, propertiesOf, readSheet, type Sheet } from './style.js'
import { parseTransform } from './transform.js'
import { type Element, parseXml, textInside } from './xml.js'

interface Reader {
  sheet: Sheet
  ids: ReadonlyMap<string, Element>
  shapes: Shape[]
  dropped: Set<string>
}

export interface ReadDrawing extends Drawing {
  /** Pixels. */
  width: number
  height: number
}

/**
 * Reads an SVG as paths and texts. Scripts, animation and outside references have no meaning here and are never
 * followed. Gradients become their middle colour; what else cannot be drawn is named in `dropped`.
 */
export function readDrawing(source: string): ReadDrawing | undefined {
  const root = parseXml(source)
  if (root?.name !== 'svg') return undefined
  const reader: Reader = { sheet: readSheet(root), ids: idsOf(root), shapes: [], dropped: new Set() }
  const size = sizeOf(root)
  if (!(size.view.width > 0 && size.view.height > 0)) return undefined
  visitChildren(root, propertiesOf(root, {}, reader.sheet), identity, reader, 0)
  return { ...size, shapes: reader.shapes, dropped: [...reader.dropped] }
}

function sizeOf({ attributes }: Element): Pick<ReadDrawing, 'view' | 'width' | 'height'> {
  const box = (attributes.viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const stated = { width: length(attributes.width), height: length(attributes.height) }
  const valid = box.length === 4 && box.every(Number.isFinite)
  const [x = 0, y = 0, viewWidth = 0, viewHeight = 0] = valid
    ? box
    : [0, 0, stated.width ?? 300, stated.height ?? 150]
  const width = stated.width ?? (stated.height ? (stated.height * viewWidth) / viewHeight : viewWidth)
  const height = stated.height ?? (width * viewHeight) / viewWidth
  return { view: { x, y, width: viewWidth, height: viewHeight }, width, height }
}

const units: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
  em: 16,
  rem: 16,
}

/** A length in pixels; percentages say nothing without a page. */
function length(value: string | undefined): number | undefined {
  const [, number = '', unit = ''] =
    /^\s*([-+]?[\d.]+(?:e[-+]?\d+)?)(px|pt|pc|mm|cm|in|r?em)?\s*$/i.exec(value ?? '') ?? []
  return number === '' ? undefined : Number(number) * (units[unit.toLowerCase()] ?? 1)
}

function idsOf(root: Element): Map<string, Element> {
  const ids = new Map<string, Element>()
  const visit = (element: Element): void => {
    const { id } = element.attributes
    if (id !== undefined && !ids.has(id)) ids.set(id, element)
    for (const child of element.children) if (typeof child !== 'string') visit(child)
  }
  visit(root)
  return ids
}

const containers = new Set(['g', 'a', 'svg', 'switch', 'symbol'])
const silent = new Set([
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
  'script',
])

function visitChildren(
  element: Element,
  properties: Properties,
  transform: Transform,
  reader: Reader,
  depth: number,
): void {
  for (const child of element.children) {
    if (typeof child !== 'string') visit(child, properties, transform, reader, depth)
  }
}

function visit(element: Element, parent: Properties, around: Transform, reader: Reader, depth: number): void {
  if (silent.has(element.name)) return
  const properties = propertiesOf(element, parent, reader.sheet)
  if (properties.display === 'none' || properties.visibility === 'hidden' || depth > 64) return
  for (const name of ['clip-path', 'mask', 'filter'])
    if ((properties[name] ?? 'none') !== 'none') reader.dropped.add(name)
  const transform = compose(around, parseTransform(element.attributes.transform))
  if (containers.has(element.name)) visitChildren(element, properties, transform, reader, depth + 1)
  else if (element.name === 'use') visitUse(element, properties, transform, reader, depth)
  else if (element.name === 'text') visitText(element, properties, transform, reader)
  else visitShape(element, properties, transform, reader)
}

function visitUse(
  element: Element,
  properties: Properties,
  transform: Transform,
  reader: Reader,
  depth: number,
): void {
  const target = reader.ids.get((element.attributes.href ?? '').replace(/^#/, ''))
  if (!target) return
  const moved = compose(transform, [
    1,
    0,
    0,
    1,
    length(element.attributes.x) ?? 0,
    length(element.attributes.y) ?? 0,
  ])
  visit(target, properties, moved, reader, depth + 1)
}

function visitShape(element: Element, properties: Properties, transform: Transform, reader: Reader): void {
  const outline = outlines[element.name]
  if (!outline) {
    reader.dropped.add(element.name)
    return
  }
  const segments = outline(element, (name, fallback = 0) => length(element.attributes[name]) ?? fallback)
  const fill = fillOf(properties, reader)
  const stroke = strokeOf(properties, reader)
  if (segments.length === 0 || (!fill && !stroke)) return
  reader.shapes.push({
    kind: 'path',
    segments,
    transform,
    ...(fill ? { fill } : {}),
    ...(stroke ? { stroke } : {}),
  })
}

function fillOf(properties: Properties, reader: Reader): Fill | undefined {
  const paint = paintOf(properties.fill ?? 'black', properties, reader)
  if (!paint) return undefined
  const opacity = paint.opacity * Number(properties['fill-opacity'] ?? 1) * Number(properties.opacity ?? 1)
  const rule = properties['fill-rule'] === 'evenodd' ? { rule: 'evenodd' as const } : {}
  return { color: paint.color, ...(opacity < 1 ? { opacity } : {}), ...rule }
}

function strokeOf(properties: Properties, reader: Reader): Stroke | undefined {
  const paint = paintOf(properties.stroke ?? 'none', properties, reader)
  const width = length(properties['stroke-width']) ?? 1
  if (!paint || width <= 0) return undefined
  const opacity = paint.opacity * Number(properties['stroke-opacity'] ?? 1) * Number(properties.opacity ?? 1)
  const dash = (properties['stroke-dasharray'] ?? 'none').split(/[\s,]+/).map(Number)
  const cap = properties['stroke-linecap']
  const join = properties['stroke-linejoin']
  return {
    color: paint.color,
    width,
    ...(opacity < 1 ? { opacity } : {}),
    ...(dash.every((value) => value >= 0) && dash.some((value) => value > 0) ? { dash } : {}),
    ...(cap === 'round' || cap === 'square' ? { cap } : {}),
    ...(join === 'round' || join === 'bevel' ? { join } : {}),
  }
}

function paintOf(value: string, properties: Properties, reader: Reader): Paint | undefined {
  const reference = /^url\(\s*['"]?#([^'")]+)['"]?\s*\)/.exec(value)
  if (reference) return gradientColor(reader.ids.get(reference[1] ?? ''), reader)
  const color = parseColor(value === 'currentColor' ? (properties.color ?? 'black') : value)
  if (color !== null) return color
  reader.dropped.add(value)
  return { color: '#000000', opacity: 1 }
}

/** The stop in the middle stands for a gradient. */
function gradientColor(element: Element | undefined, reader: Reader): Paint | undefined {
  if (!element) return undefined
  reader.dropped.add(element.name)
  const linked = reader.ids.get((element.attributes.href ?? '').replace(/^#/, ''))
  const stops = [element, ...(linked ? [linked] : [])].flatMap((one) => elementsNamed(one, 'stop'))
  const stop = stops[Math.floor((stops.length - 1) / 2)]
  return stop
    ? (parseColor(propertiesOf(stop, {}, reader.sheet)['stop-color'] ?? 'black') ?? undefined)
    : undefined
}

function visitText(element: Element, properties: Properties, transform: Transform, reader: Reader): void {
  let x = length(element.attributes.x) ?? 0
  let y = length(element.attributes.y) ?? 0
  for (const child of element.children) {
    const inner = typeof child === 'string' ? properties : propertiesOf(child, properties, reader.sheet)
    if (typeof child !== 'string') {
      x = length(child.attributes.x) ?? x
      y = (length(child.attributes.y) ?? y) + (length(child.attributes.dy) ?? 0)
    }
    const text = (typeof child === 'string' ? child : textInside(child)).replace(/\s+/g, ' ')
    if (text.trim() === '') continue
    const size = length(inner['font-size']) ?? 16
    reader.shapes.push({
      kind: 'text',
      text: text.trim(),
      x,
      y,
      size,
      transform,
      ...textStyle(inner, reader),
    })
    x += text.length * size * 0.55
  }
}

function textStyle(
  properties: Properties,
  reader: Reader,
): Pick<Extract<Shape, { kind: 'text' }>, 'bold' | 'italic' | 'mono' | 'color' | 'anchor'> {
  const anchor = properties['text-anchor']
  return {
    bold: /^(bold|[6-9]00)$/.test(properties['font-weight'] ?? ''),
    italic: /^(italic|oblique)$/.test(properties['font-style'] ?? ''),
    mono: /mono/i.test(properties['font-family'] ?? ''),
    color: fillOf(properties, reader)?.color ?? '#000000',
    anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
  }
}
