import type { Fill, Gradient, Stroke } from '../frame/items.js'
import type { Segment } from '../frame/path.js'
import { type Paint, parseColor } from './color.js'
import { gradientOn, stopsOf } from './gradient.js'
import { length, opacityOf } from './length.js'
import type { Properties } from './properties.js'
import { type Reader, referred } from './reader.js'

interface Painting extends Paint {
  gradient?: Gradient
}

/** What fills a path; undefined for nothing. */
export function fillOf(
  properties: Properties,
  segments: readonly Segment[],
  reader: Reader,
): Fill | undefined {
  const paint = paintOf(properties.fill ?? 'black', properties, segments, reader)
  if (!paint) return undefined
  const opacity = paint.opacity * opacityOf(properties['fill-opacity'])
  return {
    color: paint.color,
    ...(opacity < 1 ? { opacity } : {}),
    ...(properties['fill-rule'] === 'evenodd' ? { rule: 'evenodd' as const } : {}),
    ...(paint.gradient ? { gradient: paint.gradient } : {}),
  }
}

export function strokeOf(
  properties: Properties,
  segments: readonly Segment[],
  reader: Reader,
): Stroke | undefined {
  const paint = paintOf(properties.stroke ?? 'none', properties, segments, reader)
  const width = length(properties['stroke-width']) ?? 1
  if (!paint || width <= 0) return undefined
  if (paint.gradient) reader.dropped.add('gradient on a line')
  const opacity = paint.opacity * opacityOf(properties['stroke-opacity'])
  const cap = properties['stroke-linecap']
  const join = properties['stroke-linejoin']
  return {
    color: paint.color,
    width,
    ...dashes(properties),
    ...(opacity < 1 ? { opacity } : {}),
    ...(cap === 'round' || cap === 'square' ? { cap } : {}),
    ...(join === 'round' || join === 'bevel' ? { join } : {}),
    // PDF begins with another limit than SVG.
    miterLimit: Math.max(1, Number(properties['stroke-miterlimit'] ?? 4) || 4),
  }
}

function dashes(properties: Properties): Pick<Stroke, 'dash' | 'dashOffset'> {
  const values = (properties['stroke-dasharray'] ?? 'none')
    .split(/[\s,]+/)
    .map((value) => length(value) ?? -1)
  const valid = values.every((value) => value >= 0) && values.some((value) => value > 0)
  if (!valid) return {}
  const offset = length(properties['stroke-dashoffset']) ?? 0
  const dash = values.length % 2 === 0 ? values : [...values, ...values]
  return { dash, ...(offset ? { dashOffset: offset } : {}) }
}

/** The colour of text, which no gradient fills. */
export function colorOf(properties: Properties, reader: Reader): Fill {
  return fillOf(properties, [], reader) ?? { color: '#000000', opacity: 0 }
}

function paintOf(
  value: string,
  properties: Properties,
  segments: readonly Segment[],
  reader: Reader,
): Painting | undefined {
  const [, behind] = /^url\([^)]*\)(.*)$/s.exec(value) ?? []
  if (behind === undefined) return plain(value, properties, reader)
  const fallback = behind.trim()
  const element = referred(value, reader)
  if (element?.name === 'linearGradient' || element?.name === 'radialGradient') {
    const stops = stopsOf(element, reader)
    const middle = stops[Math.floor((stops.length - 1) / 2)]
    const gradient = gradientOn(element, segments, reader)
    // A box without extent shows the last colour (SVG 2, 14.2.4.1).
    if (!gradient) return stops.at(-1)
    return middle && { color: middle.color, opacity: 1, gradient }
  }
  if (fallback === '') reader.dropped.add(element?.name ?? 'fill')
  return fallback === '' ? undefined : plain(fallback, properties, reader)
}

function plain(value: string, properties: Properties, reader: Reader): Paint | undefined {
  const color = parseColor(/^currentcolor$/i.test(value) ? (properties.color ?? 'black') : value)
  if (color !== null) return color
  reader.dropped.add(value)
  return { color: '#000000', opacity: 1 }
}
