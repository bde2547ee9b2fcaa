import { identity } from '../frame/path.js'
import type { Drawing } from './drawing.js'
import { length } from './length.js'
import { propertiesOf } from './properties.js'
import { type Place, type Reader, visitChildren } from './reader.js'
import { readSheet } from './sheet.js'
import { viewBoxOf } from './view.js'
import { visit } from './visit.js'
import { type Element, parseXml } from './xml.js'

export interface ReadDrawing extends Drawing {
  /** Pixels. */
  width: number
  height: number
}

/** Elements of one drawing. */
const most = 100_000

/**
 * Reads an SVG as paths, texts and pictures. Scripts, animation and outside references have no meaning here and are
 * never followed. What cannot be drawn is named in `dropped`.
 *
 * @param tokens attribute by which groups of a formula say which of its tokens they draw
 */
export function readDrawing(source: string, tokens?: string): ReadDrawing | undefined {
  const root = parseXml(source)
  if (root?.name !== 'svg') return undefined
  const size = sizeOf(root)
  const { view } = size
  if (!(view.width > 0 && view.height > 0)) return undefined
  const reader: Reader = {
    sheet: readSheet(root),
    ids: idsOf(root),
    view,
    dropped: new Set(),
    left: most,
    tokens,
    pictures: new Map(),
  }
  const place: Place = {
    reader,
    properties: propertiesOf(root, {}, reader.sheet),
    transform: identity,
    depth: 0,
    inside: [],
    shapes: [],
  }
  visitChildren(root, place, visit)
  if (reader.left < 0) reader.dropped.add('elements beyond the limit')
  return { ...size, shapes: place.shapes, dropped: [...reader.dropped] }
}

function sizeOf({ attributes }: Element): Pick<ReadDrawing, 'view' | 'width' | 'height'> {
  const stated = { width: length(attributes.width), height: length(attributes.height) }
  const view = viewBoxOf(attributes.viewBox) ?? {
    x: 0,
    y: 0,
    width: stated.width ?? 300,
    height: stated.height ?? 150,
  }
  const width = stated.width ?? (stated.height ? (stated.height * view.width) / view.height : view.width)
  const height = stated.height ?? (width * view.height) / view.width
  return { view, width, height }
}

function idsOf(root: Element): Map<string, Element> {
  const ids = new Map<string, Element>()
  const collect = (element: Element): void => {
    const { id } = element.attributes
    if (id !== undefined && !ids.has(id)) ids.set(id, element)
    for (const child of element.children) if (typeof child !== 'string') collect(child)
  }
  collect(root)
  return ids
}
