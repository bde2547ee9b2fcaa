import type { Image } from 'mdast'
import { layoutArtifact } from '../flow/canvas.js'
import type { Place } from '../scope.js'
import type { Tag } from '../tags/tag.js'
import type { InlineObject } from '../text/run.js'
import { type Drawable, paintPicture } from './paint-picture.js'
import { enter, generate, type InlineState, nested, placeObject, write } from './state.js'

/** A picture inside a line: no higher than its natural size, no wider than the line. */
export function inlinePicture(node: Image, state: InlineState): void {
  const picture = state.scope.given.pictures.get(node.url)
  if (!picture || picture.kind === 'none') insteadOfPicture(node, state)
  else if (node.decorative) placeObject(state, pictureObject(picture, state.scope, undefined))
  else placeFigure(node, picture, state)
}

function placeFigure(node: Image, picture: Drawable, state: InlineState): void {
  const alt = node.alt ?? ''
  const inner = enter(node, state, 'Figure', alt ? { alt } : {}, {})
  placeObject(inner, pictureObject(picture, state.scope, inner.tag))
  state.cursor.offset += alt.length
  if (!alt) generate(nested(state, 'Span', {}, {}), ` ${missingDescription(state)}`)
}

/** @param figure its element; none for a picture that only decorates */
function pictureObject(picture: Drawable, scope: Place, figure: Tag | undefined): InlineObject {
  const { width, height } = fitted(picture, scope)
  return {
    width,
    ascent: height,
    descent: 0,
    draw(canvas, leaf, x, baseline) {
      const y = baseline - height
      if (figure) figure.bbox = { page: canvas.index, x, y, width, height }
      paintPicture(picture, scope, figure ? leaf : layoutArtifact)(canvas, x, y, width, height)
    },
  }
}

function insteadOfPicture(node: Image, state: InlineState): void {
  if (node.decorative) return
  if (node.alt) write(state, node.alt)
  else generate(state, missingDescription(state))
}

function missingDescription({ scope, look }: InlineState): string {
  return `[${scope.given.words(look.lang).messages.pictureWithoutDescription}]`
}

/** A third of a page at least stays for what belongs to the picture. */
export function fitted(
  picture: Drawable,
  { width, given }: Place,
  wanted = 1,
): { width: number; height: number; scale: number } {
  const scale = Math.min(wanted, width / picture.width, (given.sheet.pageHeight * 0.62) / picture.height)
  return { width: picture.width * scale, height: picture.height * scale, scale }
}
