import { compose, type Segment, type Transform } from '../frame/path.js'
import { length } from './length.js'
import { apart, type Place, referred, type Visit, visitChildren } from './reader.js'
import { viewTransform } from './view.js'
import type { Element } from './xml.js'

interface Vertex {
  x: number
  y: number
  /** Directions in which the path comes and goes on, radians. */
  into?: number
  out?: number
}

const kinds = ['marker-start', 'marker-mid', 'marker-end'] as const

/** Arrow heads and the like, on the vertices of a path (SVG 2, 13.7). */
export function drawMarkers(segments: readonly Segment[], place: Place, visit: Visit): void {
  const { properties, reader } = place
  if (kinds.every((kind) => (properties[kind] ?? 'none') === 'none')) return
  const vertices = verticesOf(segments)
  for (const [index, vertex] of vertices.entries()) {
    if (reader.left < 0) return
    const kind = index === 0 ? kinds[0] : index === vertices.length - 1 ? kinds[2] : kinds[1]
    const marker = referred(properties[kind], reader)
    if (marker?.name === 'marker') drawMarker(marker, vertex, kind, place, visit)
  }
}

function drawMarker(
  marker: Element,
  vertex: Vertex,
  kind: (typeof kinds)[number],
  place: Place,
  visit: Visit,
): void {
  const within = apart(marker, place)
  if (!within) return
  const { refX, refY, markerUnits } = marker.attributes
  const unit = markerUnits === 'userSpaceOnUse' ? 1 : (length(place.properties['stroke-width']) ?? 1)
  const angle = angleOf(marker, vertex, kind)
  const [cos, sin] = [Math.cos(angle) * unit, Math.sin(angle) * unit]
  const [across, down] = scaleOf(marker)
  const placed: Transform = compose([cos, sin, -sin, cos, vertex.x, vertex.y], [across, 0, 0, down, 0, 0])
  const origin: Transform = [1, 0, 0, 1, -(length(refX) ?? 0), -(length(refY) ?? 0)]
  const transform = compose(place.transform, compose(placed, origin))
  const inner: Place = { ...within, transform, shapes: place.shapes }
  visitChildren(marker, inner, visit)
}

/** Radians; `auto` follows the path. */
function angleOf({ attributes }: Element, { into, out }: Vertex, kind: (typeof kinds)[number]): number {
  const { orient = '0' } = attributes
  if (!orient.startsWith('auto')) return (Number.parseFloat(orient) * Math.PI) / 180
  const reversed = orient === 'auto-start-reverse' && kind === 'marker-start' ? Math.PI : 0
  return middle(into ?? out ?? 0, out ?? into ?? 0) + reversed
}

/** What its view box makes of its size, 3 by 3 where none is given (SVG 2, 13.7.1). */
function scaleOf({ attributes }: Element): [across: number, down: number] {
  if (!attributes.viewBox) return [1, 1]
  const size = { width: length(attributes.markerWidth) ?? 3, height: length(attributes.markerHeight) ?? 3 }
  const scale = viewTransform(attributes, { x: 0, y: 0, ...size })
  return [scale[0], scale[3]]
}

/** Between two directions, the shorter way round. */
function middle(one: number, other: number): number {
  return Math.atan2(Math.sin(one) + Math.sin(other), Math.cos(one) + Math.cos(other))
}

function verticesOf(segments: readonly Segment[]): Vertex[] {
  const vertices: Vertex[] = []
  let start: Vertex | undefined
  for (const segment of segments) {
    const last = vertices.at(-1)
    if (segment[0] === 'M' || !last) {
      const [, x = 0, y = 0] = segment
      start = { x, y }
      vertices.push(start)
    } else if (segment[0] === 'Z') {
      if (start) join(last, { ...start }, vertices)
    } else if (segment[0] === 'L') join(last, { x: segment[1], y: segment[2] }, vertices)
    else curve(last, segment, vertices)
  }
  return vertices
}

function join(last: Vertex, next: Vertex, vertices: Vertex[]): void {
  const angle = Math.atan2(next.y - last.y, next.x - last.x)
  last.out = angle
  vertices.push({ x: next.x, y: next.y, into: angle })
}

function curve(
  last: Vertex,
  segment: Extract<Segment, readonly ['C', ...number[]]>,
  vertices: Vertex[],
): void {
  const [, ax, ay, bx, by, x, y] = segment
  last.out = Math.atan2(ay - last.y || y - last.y, ax - last.x || x - last.x)
  vertices.push({ x, y, into: Math.atan2(y - by || y - last.y, x - bx || x - last.x) })
}
