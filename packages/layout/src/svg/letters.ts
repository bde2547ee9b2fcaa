import type { Shape } from './drawing.js'

/** Size of the smallest letters, in the drawing's units; 0 where it has none. */
export function smallestLetters(shapes: readonly Shape[]): number {
  let smallest = 0
  for (const size of shapes.flatMap(sizesIn)) if (smallest === 0 || size < smallest) smallest = size
  return smallest
}

function sizesIn(shape: Shape): number[] {
  if (shape.kind === 'group') return shape.shapes.flatMap(sizesIn)
  if (shape.kind !== 'text') return []
  const [, , c, d] = shape.transform
  return shape.spans.filter(({ text }) => text.trim()).map(({ size }) => size * Math.hypot(c, d))
}
