import type { Rect } from '../frame/items.js'
import { identity, rectangle } from '../frame/path.js'
import { boundsOf, transformed } from './bounds.js'
import type { Drawing, DrawingGroup, DrawingPath, Shape } from './drawing.js'
import { wordsOf } from './letters.js'

/**
 * `plus-lighter` adds light: of two colours in the same place the sum is seen, at most white (Compositing 2, 10.4). PDF adds none, but four layers
 * of its blend modes do, exactly: what is behind, turned into its negative; of that and the light the greater; the difference of both, which is the
 * negative less the light and never below black; and its negative.
 */
export function withAddedLight(
  { view, shapes }: Pick<Drawing, 'view' | 'shapes'>,
  dropped: Set<string>,
): readonly Shape[] {
  if (!shapes.some(isOrHoldsLight)) return shapes
  /**
   * @param inner shapes in one group: nothing outside it is behind them
   * @param within groups of light around them
   */
  function layered(inner: readonly Shape[], within = 0): Shape[] {
    let isCovered = false
    return inner.flatMap((shape): Shape[] => {
      const isOver = isCovered
      const ground = groundOf(shape, view)
      isCovered ||= ground !== undefined
      if (shape.kind !== 'group') return ground ? [ground, shape] : [shape]
      const lights = within + (shape.isAdded ? 1 : 0)
      const { isAdded, ...group } = { ...shape, shapes: layered(shape.shapes, lights) }
      if (!isAdded) return [group]
      const layers = lights > deepest ? undefined : isOver ? onGround(group, view) : byOutline(group)
      if (layers) return layers
      dropped.add('mix-blend-mode')
      return [group]
    })
  }
  return layered(shapes)
}

/** Light within light that is added: each is drawn twice, so at every level all inside becomes twice as much. */
const deepest = 3

const isOrHoldsLight = (shape: Shape): boolean =>
  shape.kind === 'group' && (shape.isAdded === true || shape.shapes.some(isOrHoldsLight))

/** Where all behind is opaque, light of any strength is added in all of the drawing: black adds nothing. */
function onGround(light: DrawingGroup, view: Rect): Shape[] | undefined {
  if (wordsOf([light]) !== '') return undefined
  return layersOf([all(view, '#ffffff')], [all(view, '#000000'), light])
}

/** The edges are outside what is shown: at its edge a pixel that is covered in part would be grey. */
function all({ x, y, width, height }: Rect, color: string): DrawingPath {
  const edge = Math.max(width, height) * beyond
  const segments = rectangle(x - edge, y - edge, width + 2 * edge, height + 2 * edge)
  return { kind: 'path', segments, transform: identity, fill: { color } }
}

/** What is painted beyond the edges of what is shown, as a part of its length. */
export const beyond = 0.01

/** Elsewhere light that is opaque itself is added where it shines. */
function byOutline(light: DrawingGroup): Shape[] | undefined {
  const white = whitened([light])
  return white && layersOf(white, [light])
}

function layersOf(white: readonly Shape[], light: readonly Shape[]): Shape[] {
  const layer = (blend: NonNullable<DrawingGroup['blend']>, shapes: readonly Shape[]): Shape => ({
    kind: 'group',
    clips: [],
    blend,
    shapes,
  })
  return [
    layer('difference', white),
    layer('lighten', light),
    layer('difference', light),
    layer('difference', white),
  ]
}

/** The same outlines in white; undefined where something can be seen through, or has no outline. */
function whitened(shapes: readonly Shape[]): Shape[] | undefined {
  const white = shapes.map((shape): Shape | undefined => {
    if (shape.kind === 'group') {
      const inner = whitened(shape.shapes)
      const shows = (shape.opacity ?? 1) === 1 && !shape.mask && !shape.blend
      return inner && shows ? { ...shape, shapes: inner } : undefined
    }
    if (shape.kind !== 'path' || !isOpaque(shape.fill) || !isOpaque(shape.stroke)) return undefined
    const color = '#ffffff'
    return {
      kind: 'path',
      segments: shape.segments,
      transform: shape.transform,
      ...(shape.fill ? { fill: { color, ...(shape.fill.rule ? { rule: shape.fill.rule } : {}) } } : {}),
      ...(shape.stroke ? { stroke: { ...shape.stroke, color } } : {}),
    }
  })
  return white.every((one) => one !== undefined) ? white : undefined
}

const isOpaque = (paint: { opacity?: number; gradient?: unknown } | undefined): boolean =>
  !paint || ((paint.opacity ?? 1) === 1 && !paint.gradient)

/** The same colour beyond all edges, where a shape is an opaque rectangle as large as the drawing. */
function groundOf(shape: Shape, view: Rect): DrawingPath | undefined {
  if (shape.kind !== 'path' || !shape.fill || !isOpaque(shape.fill)) return undefined
  const segments = transformed(shape.segments, shape.transform)
  const box = boundsOf(segments)
  const isRectangle = segments.every(
    ([kind, x = box.x, y = box.y]) =>
      kind !== 'C' &&
      (isNear(x, box.x) || isNear(x, box.x + box.width)) &&
      (isNear(y, box.y) || isNear(y, box.y + box.height)),
  )
  const isLarge =
    box.x <= view.x &&
    box.y <= view.y &&
    box.x + box.width >= view.x + view.width &&
    box.y + box.height >= view.y + view.height
  return isRectangle && isLarge && segments.length >= 4 ? all(view, shape.fill.color) : undefined
}

const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) < 1e-6 * Math.max(1, Math.abs(other))
