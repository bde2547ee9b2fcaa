import { contrast } from '@lectern/core'
import { type Canvas, groundOf } from '../flow/canvas.js'
import type { Item, Owner, RasterPicture, Rect } from '../frame/items.js'
import { identity } from '../frame/path.js'
import type { Picture } from '../pictures/picture.js'
import type { Place } from '../scope.js'
import { mixes } from '../svg/clip.js'
import type { Drawing, DrawingGroup, Shape } from '../svg/drawing.js'
import { textItem } from './drawn-text.js'

/** A picture that could be read. */
export type Drawable = Exclude<Picture, { kind: 'none' }>

/** Points from the page's upper left corner. */
type PaintPicture = (canvas: Canvas, x: number, y: number, width: number, height: number) => void

/** How a picture is put on a page; its texts are shaped now. */
export function paintPicture(picture: Drawable, scope: Place, owner: Owner): PaintPicture {
  const paint =
    picture.kind === 'raster'
      ? paintRaster(picture.raster, owner)
      : paintDrawing(picture.drawing, scope, owner)
  if (contrast(scope.given.theme.color.ground, white) < 1.5) return paint
  return (canvas, x, y, width, height) => {
    // Pictures are made for white paper: black lines on a clear ground would be lost on another.
    canvas.add(groundOf({ x, y, width, height }, white))
    paint(canvas, x, y, width, height)
  }
}

const white = '#ffffff'

function paintRaster(picture: RasterPicture, owner: Owner): PaintPicture {
  return (canvas, x, y, width, height) => canvas.add({ kind: 'image', owner, picture, x, y, width, height })
}

function paintDrawing(drawing: Drawing, scope: Place, owner: Owner): PaintPicture {
  const { view, shapes } = drawing
  const painted = shapes.map((shape) => itemOf(shape, { scope, owner, bounds: view }))
  // Colours mix with what is in the drawing, and not with the paper (Compositing 2, 3.2).
  const items: Item[] = shapes.some(mixes)
    ? [{ kind: 'group', owner, transform: identity, items: painted, opacity: 1, bounds: view }]
    : painted
  return (canvas, x, y, width, height) => {
    const scale = Math.min(width / view.width, height / view.height)
    canvas.add({
      kind: 'group',
      owner,
      transform: [scale, 0, 0, scale, x - view.x * scale, y - view.y * scale],
      clip: view,
      items,
    })
  }
}

interface Painting {
  scope: Place
  owner: Owner
  /** What is shown. */
  bounds: Rect
}

function itemOf(shape: Shape, painting: Painting): Item {
  switch (shape.kind) {
    case 'text':
      return textItem(shape, painting.scope, painting.owner)
    case 'image': {
      const { picture, x, y, width, height } = shape
      const { owner } = painting
      const image: Item = { kind: 'image', owner, picture, x, y, width, height }
      return { kind: 'group', owner, transform: shape.transform, items: [image] }
    }
    case 'group':
      return groupItem(shape, painting)
    default:
      return { ...shape, owner: painting.owner }
  }
}

function groupItem({ shapes, clips, opacity, blend, mask }: DrawingGroup, painting: Painting): Item {
  const items = (inner: readonly Shape[]): Item[] => inner.map((shape) => itemOf(shape, painting))
  return {
    kind: 'group',
    owner: painting.owner,
    transform: identity,
    items: items(shapes),
    ...(clips.length > 0 ? { clips } : {}),
    ...(opacity === undefined ? {} : { opacity }),
    ...(blend ? { blend } : {}),
    ...(mask ? { mask: { by: mask.by, items: items(mask.shapes) } } : {}),
    bounds: painting.bounds,
  }
}
