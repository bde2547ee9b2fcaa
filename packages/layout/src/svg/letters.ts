import type { Shape } from './drawing.js'

/** Size of the smallest letters, in the drawing's units; 0 where it has none. */
export function smallestLetters(shapes: readonly Shape[]): number {
  let smallest = 0
  for (const size of shapes.flatMap(sizesIn)) if (smallest === 0 || size < smallest) smallest = size
  return smallest
}

/** All words that it shows. */
export function wordsOf(shapes: readonly Shape[]): string {
  return shapes
    .map((shape) =>
      shape.kind === 'group'
        ? wordsOf(shape.shapes)
        : shape.kind === 'text'
          ? shape.spans.map(({ text }) => text).join('')
          : '',
    )
    .join('')
}

function sizesIn(shape: Shape): number[] {
  if (shape.kind === 'group') return shape.shapes.flatMap(sizesIn)
  if (shape.kind !== 'text') return []
  const [, , c, d] = shape.transform
  return shape.spans.filter(({ text }) => text.trim()).map(({ size }) => size * Math.hypot(c, d))
}
