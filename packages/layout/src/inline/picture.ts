import type { Image } from 'mdast'
import { layoutArtifact } from '../flow/canvas.js'
import { isLarge } from '../look.js'
import type { Place } from '../scope.js'
import type { Tag } from '../tags/tag.js'
import type { InlineObject } from '../text/run.js'
import { lettersNeed, relettered, reportLetters } from './drawing-letters.js'
import { fitted } from './fitted.js'
import { type Drawable, paintPicture } from './paint-picture.js'
import { enter, generate, type InlineState, nested, placeObject, write } from './state.js'

/** A picture inside a line: no higher than its natural size, no wider than the line. */
export function inlinePicture(node: Image, state: InlineState): void {
  const picture = state.scope.given.pictures.get(node.url)
  if (!picture || picture.kind === 'none') insteadOfPicture(node, state)
  else if (node.decorative) placePicture(node, picture, state, undefined)
  else placeFigure(node, picture, state)
}

function placeFigure(node: Image, picture: Drawable, state: InlineState): void {
  const alt = node.alt ?? ''
  const inner = enter(node, state, 'Figure', alt ? { alt } : {}, {})
  placePicture(node, picture, inner, inner.tag)
  state.cursor.offset += alt.length
  if (!alt) generate(nested(state, 'Span', {}, {}), ` ${missingDescription(state)}`)
}

/** Large enough for its letters in large print. @param figure its element; none for a picture that only decorates */
function placePicture(node: Image, found: Drawable, state: InlineState, figure: Tag | undefined): void {
  const { scope } = state
  const isInLarge = isLarge(scope.given.theme)
  const { width, height, scale } = fitted(found, scope, isInLarge ? lettersNeed(found, scope) : 1)
  const picture = relettered(node, found, scale, scope)
  if (picture.kind === 'drawing' && isInLarge) reportLetters(node, picture.letters * scale, scope)
  placeObject(state, pictureObject(picture, { width, height }, scope, figure))
}

function pictureObject(
  picture: Drawable,
  { width, height }: { width: number; height: number },
  scope: Place,
  figure: Tag | undefined,
): InlineObject {
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

/** Words for pictures that touch are words of their own. */
function insteadOfPicture(node: Image, state: InlineState): void {
  if (node.decorative) return
  const { cursor, runs } = state
  if (cursor.picture === runs.length) generate(state, ' ')
  if (node.alt) write(state, node.alt)
  else generate(state, missingDescription(state))
  cursor.picture = runs.length
}

function missingDescription({ scope, look }: InlineState): string {
  return `[${scope.given.words(look.lang).messages.pictureWithoutDescription}]`
}
