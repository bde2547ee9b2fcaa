import { type Line, linesOf } from '../frame/flatten.js'
import type { Rect } from '../frame/items.js'
import type { Place } from '../scope.js'
import { transformed } from '../svg/bounds.js'
import type { Drawing, DrawingText, Shape } from '../svg/drawing.js'
import { above, boxOf, meet, middle, pathsIn, textsIn } from './drawing-boxes.js'
import { widthOf } from './drawn-text.js'

/** Lines of words times lines of shapes: beyond this a drawing is left as it is. */
const most = 100_000

/**
 * A drawing with letters of a least size, where that hides nothing: each line of words grows to the side where it stays in the drawing and meets
 * no other words, and no outline, that it did not meet before. Undefined where there is no such side.
 *
 * @param least units of the drawing
 */
export function withLargerLetters(drawing: Drawing, least: number, scope: Place): Drawing | undefined {
  const texts = textsIn(drawing.shapes)
  const lines = outlinesIn(drawing.shapes)
  if (texts.length * (texts.length + lines.length) > most) return undefined
  const boxes = new Map(texts.map((text) => [text, boxOf(text, scope)]))
  const changes = new Map<DrawingText, DrawingText>()
  for (const text of texts) {
    const old = boxes.get(text) as Rect
    const others = [...boxes].filter(([other]) => other !== text).map(([, box]) => box)
    const isFree = (box: Rect): boolean =>
      (holds(drawing.view, box) || !meet(drawing.view, old)) &&
      others.every((other) => !meet(box, other) || meet(old, other)) &&
      lines.every((line) => !crosses(line, box) || crosses(line, old))
    const grown = sizes(text, least, scope).find((one) => isFree(boxOf(one, scope)))
    if (!grown) return undefined
    changes.set(text, grown)
    boxes.set(text, boxOf(grown, scope))
  }
  return { ...drawing, shapes: replaced(drawing.shapes, changes) }
}

const outlinesIn = (shapes: readonly Shape[]): Line[] =>
  pathsIn(shapes).flatMap((path) => linesOf(transformed(path.segments, path.transform)))

/** The same words at the size, best first: about their middle and from where they begin; then growing to other sides; then moved a little. */
function sizes(text: DrawingText, least: number, scope: Place): DrawingText[] {
  const [, , c, d] = text.transform
  const size = text.spans.reduce((smallest, span) => Math.min(smallest, span.size), Number.POSITIVE_INFINITY)
  const factor = least / (size * Math.hypot(c, d))
  if (!(factor > 1)) return [text]
  // Words of a stated length have no room to grow.
  if (text.length !== undefined) return []
  const spans = text.spans.map((span) => ({
    ...span,
    size: span.size * factor,
    dx: span.dx * factor,
    dy: span.dy * factor,
    ...(span.spacing ? { spacing: span.spacing * factor } : {}),
  }))
  const wider = widthOf({ ...text, spans }, scope) * (1 - 1 / factor)
  const back = { start: -1, middle: 0, end: 1 }[text.anchor]
  const across = back === 0 ? [0, -0.5, 0.5] : [0, 0.5 * back, back]
  const down = [middle, 0, above].map((part) => part * size * (factor - 1))
  const grown = down.flatMap((y) =>
    across.map((x): DrawingText => ({ ...text, x: text.x + x * wider, y: text.y + y, spans })),
  )
  return steps.flatMap(([x, y]) => grown.map((one) => ({ ...one, x: one.x + x * size, y: one.y + y * size })))
}

/** How far words may move from where they stood, as parts of their size: not at all, then a little in each direction. */
const steps = [0, 0.25, 0.5].flatMap((far) =>
  far === 0
    ? [[0, 0] as const]
    : ([
        [-far, 0],
        [far, 0],
        [0, -far],
        [0, far],
        [-far, -far],
        [far, -far],
        [-far, far],
        [far, far],
      ] as const),
)

const holds = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

/** Whether a part of a line is in a box (Liang and Barsky). */
function crosses([x1, y1, x2, y2]: Line, { x, y, width, height }: Rect): boolean {
  let [from, to] = [0, 1]
  const edges = [
    [x1 - x2, x1 - x],
    [x2 - x1, x + width - x1],
    [y1 - y2, y1 - y],
    [y2 - y1, y + height - y1],
  ] as const
  for (const [step, room] of edges) {
    if (step === 0) {
      if (room < 0) return false
    } else if (step < 0) from = Math.max(from, room / step)
    else to = Math.min(to, room / step)
  }
  return from < to
}

/** Shapes with other lines of words. */
function replaced(shapes: readonly Shape[], changes: ReadonlyMap<DrawingText, DrawingText>): Shape[] {
  return shapes.map((shape): Shape => {
    if (shape.kind === 'group') return { ...shape, shapes: replaced(shape.shapes, changes) }
    return (shape.kind === 'text' && changes.get(shape)) || shape
  })
}
