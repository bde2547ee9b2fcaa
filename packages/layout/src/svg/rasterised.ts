import type { PictureDecoder } from '@lectern/core'
import { identity } from '../frame/path.js'
import type { Drawing, DrawingImage, Shape } from './drawing.js'
import type { ReadDrawing } from './read.js'

/** Name of a filter among what was left out of a drawing. */
export const filter = 'filter'

/**
 * A drawing that has a filter as pixels, with its words as text above them: in pixels they could be neither copied nor
 * found. As it was where nobody draws SVG, or draws this one.
 */
export async function rasterised(
  drawing: ReadDrawing,
  bytes: Uint8Array,
  decode: PictureDecoder | undefined,
  signal: AbortSignal | undefined,
): Promise<ReadDrawing> {
  if (!drawing.dropped.includes(filter)) return drawing
  const image = await decode?.(bytes, 'image/svg+xml', signal).catch(() => {
    signal?.throwIfAborted()
    return undefined
  })
  if (!image) return drawing
  const picture: DrawingImage['picture'] = { ...image, orientation: 1 }
  return {
    ...drawing,
    shapes: [
      { kind: 'image', picture, ...shownPart(drawing), transform: identity },
      ...wordsAlone(drawing.shapes),
    ],
    dropped: drawing.dropped.filter((name) => name !== filter),
  }
}

/** The box of all pixels, in units of the drawing, whose view is in their middle. */
function shownPart({ view, width, height }: ReadDrawing): Drawing['view'] {
  const scale = Math.min(width / view.width, height / view.height)
  const [wide, high] = [width / scale, height / scale]
  return {
    x: view.x - (wide - view.width) / 2,
    y: view.y - (high - view.height) / 2,
    width: wide,
    height: high,
  }
}

function wordsAlone(shapes: readonly Shape[]): Shape[] {
  return shapes.flatMap((shape): Shape[] => {
    if (shape.kind !== 'group') return shape.kind === 'text' ? [shape] : []
    const inner = wordsAlone(shape.shapes)
    return inner.length > 0 ? [{ ...shape, shapes: inner }] : []
  })
}
