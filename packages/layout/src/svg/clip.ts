import { type BlendMode, blendModes, type Clip, type Rect } from '../frame/items.js'
import { compose } from '../frame/path.js'
import { boundsOf, ofBox, transformed } from './bounds.js'
import type { DrawingGroup, DrawingPath, Shape } from './drawing.js'
import { apart, type Place, referred, type Visit, visitChildren } from './reader.js'
import { parseTransform } from './transform.js'
import type { Element } from './xml.js'

/** A group that becomes an object of its own in the edition counts as so many elements; a mask as as many again. */
const objectCost = 5

/**
 * How shapes are put on what is behind them as one: clips, mask, opacity and blending. Undefined where an element states none of these.
 *
 * @param shapes what the element draws, in the drawing's coordinates
 */
export function compositingOf(
  place: Place,
  shapes: readonly Shape[],
  visit: Visit,
): Omit<DrawingGroup, 'shapes'> | undefined {
  const { properties } = place
  const clips = clipsOf(properties['clip-path'], shapes, place, visit)
  const mask = maskOf(shapes, place, visit)
  const opacity = Math.min(1, Math.max(0, Number(properties.opacity ?? 1)))
  const blend = blendOf(place)
  // A group by itself matters to colours that mix with those behind them.
  const isApart = properties.isolation === 'isolate' && shapes.some(mixes)
  const isPlain = !mask && !blend && !isApart && !(opacity < 1)
  if (clips.length === 0 && isPlain) return undefined
  if (!isPlain) place.reader.left -= mask ? 2 * objectCost : objectCost
  return {
    kind: 'group',
    clips,
    ...(opacity < 1 || isApart ? { opacity } : {}),
    ...(blend ? { blend } : {}),
    ...(mask ? { mask } : {}),
  }
}

/** Whether colours in it mix with those behind them. */
export const mixes = (shape: Shape): boolean =>
  shape.kind === 'group' && (shape.blend !== undefined || shape.shapes.some(mixes))

function blendOf({ properties, reader }: Place): BlendMode | undefined {
  const named = properties['mix-blend-mode']
  if (named === undefined || named === 'normal') return undefined
  const mode = blendModes.find((one) => one === named)
  if (!mode) reader.dropped.add('mix-blend-mode')
  return mode
}

/** A clip path as one outline; those it is clipped by itself follow (CSS Masking 1, 5). */
function clipsOf(
  reference: string | undefined,
  shapes: readonly Shape[],
  place: Place,
  visit: Visit,
): Clip[] {
  const element = referred(reference, place.reader)
  const within = element?.name === 'clipPath' ? apart(element, place) : undefined
  if (!element || !within) return []
  const paths = drawn(element, 'clipPathUnits', shapes, place, within, visit).flatMap(pathsIn)
  const [first] = paths
  const clip: Clip = {
    // Nothing inside clips everything.
    segments: first
      ? paths.flatMap((path) => transformed(path.segments, path.transform))
      : [['M', 0, 0], ['Z']],
    ...(hasEvenOddRule(element) ? { rule: 'evenodd' as const } : {}),
  }
  const more = { ...place, inside: within.inside, depth: within.depth }
  return [clip, ...clipsOf(element.attributes['clip-path'], shapes, more, visit)]
}

function hasEvenOddRule({ attributes, children }: Element): boolean {
  const parts = children.filter((child): child is Element => typeof child !== 'string')
  return [attributes, ...parts.map((part) => part.attributes)].some((own) => own['clip-rule'] === 'evenodd')
}

function pathsIn(shape: Shape): DrawingPath[] {
  if (shape.kind === 'group') return shape.shapes.flatMap(pathsIn)
  return shape.kind === 'path' ? [shape] : []
}

function maskOf(shapes: readonly Shape[], place: Place, visit: Visit): DrawingGroup['mask'] {
  const { reader, properties } = place
  const element = referred(properties.mask, reader)
  const within = element?.name === 'mask' ? apart(element, place) : undefined
  if (!element || !within) return undefined
  const by = element.attributes['mask-type'] === 'alpha' ? ('opacity' as const) : ('light' as const)
  return { by, shapes: drawn(element, 'maskContentUnits', shapes, place, within, visit) }
}

/** The box around the outlines of shapes. */
export function boxOf(shapes: readonly Shape[]): Rect {
  return boundsOf(shapes.flatMap(pathsIn).flatMap((path) => transformed(path.segments, path.transform)))
}

/** The shapes of an element that is drawn for its outline or its light only. */
function drawn(
  element: Element,
  units: 'clipPathUnits' | 'maskContentUnits',
  shapes: readonly Shape[],
  place: Place,
  within: Place,
  visit: Visit,
): Shape[] {
  const inBox = element.attributes[units] === 'objectBoundingBox'
  const own = parseTransform(element.attributes.transform)
  const inner: Place = {
    ...within,
    transform: compose(inBox ? ofBox(boxOf(shapes)) : place.transform, own),
  }
  visitChildren(element, inner, visit)
  return inner.shapes
}
