import type { Canvas } from '../flow/canvas.js'
import type { Item, Owner } from '../frame/items.js'
import { compose, type Transform } from '../frame/path.js'
import type { Picture } from '../pictures/picture.js'
import type { Drawing, DrawingText } from '../svg/drawing.js'
import { type Scope, styleOf } from '../work.js'

export type PaintPicture = (canvas: Canvas, x: number, y: number, width: number, height: number) => void

/** How a picture is put on a page; its texts are shaped now. */
export function paintPicture(
  picture: Exclude<Picture, { kind: 'none' }>,
  scope: Scope,
  owner: Owner,
): PaintPicture {
  if (picture.kind === 'raster') {
    return (canvas, x, y, width, height) =>
      canvas.add({ kind: 'image', owner, picture: picture.raster, x, y, width, height })
  }
  const items = drawingItems(picture.drawing, scope, owner)
  const { view } = picture.drawing
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

function drawingItems(drawing: Drawing, scope: Scope, owner: Owner): Item[] {
  return drawing.shapes.map(
    (shape): Item => (shape.kind === 'text' ? textItem(shape, scope, owner) : { ...shape, owner }),
  )
}

function textItem(text: DrawingText, { work, look }: Scope, owner: Owner): Item {
  const style = styleOf(work, {
    ...look,
    role: text.mono ? 'code' : 'text',
    bold: text.bold,
    italic: text.italic,
  })
  const shaped = style.chain.shaped(text.text, false)
  const width = (shaped.width * text.size) / 1000
  const moved = text.anchor === 'middle' ? width / 2 : text.anchor === 'end' ? width : 0
  const transform: Transform = compose(text.transform, [1, 0, 0, 1, text.x - moved, text.y])
  const glyphs: Item = {
    kind: 'glyphs',
    owner,
    size: text.size,
    color: text.color,
    x: 0,
    y: 0,
    runs: shaped.runs,
  }
  return { kind: 'group', owner, transform, items: [glyphs] }
}
