import type { Shape } from './drawing.js'

/** Size of the smallest letters, in the drawing's units; 0 where it has none. */
export function smallestLetters(shapes: readonly Shape[]): number {
  const sizes = shapes.flatMap(sizesIn)
  return sizes.length === 0 ? 0 : Math.min(...sizes)
}

function sizesIn(shape: Shape): number[] {
  if (shape.kind === 'group') return shape.shapes.flatMap(sizesIn)
  if (shape.kind !== 'text') return []
  const [, , c, d] = shape.transform
  return shape.spans.filter(({ text }) => text.trim()).map(({ size }) => size * Math.hypot(c, d))
}
