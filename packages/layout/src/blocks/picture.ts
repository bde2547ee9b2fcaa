import type { Image } from 'mdast'
import { layoutArtifact } from '../flow/canvas.js'
import { append, type Box, gap } from '../flow/flow.js'
import type { Owner } from '../frame/items.js'
import { lettersNeed, relettered, reportLetters } from '../inline/drawing-letters.js'
import { fitted } from '../inline/fitted.js'
import { type Drawable, paintPicture } from '../inline/paint-picture.js'
import { isLarge, smallSize } from '../look.js'
import type { Place, Scope, Target } from '../scope.js'
import { addTag, leafOf, type Tag } from '../tags/tag.js'
import { ownParagraph, ownRun } from '../text/own-words.js'
import { setParagraph } from '../text/set-paragraph.js'
import { onPanel } from './panel.js'
import { keepLast } from './quotation.js'

/**
 * A picture on lines of its own, as wide as it wants to be and the page allows.
 *
 * @param isFirst of its block: a page that begins with it begins with the block
 */
export function blockPicture(node: Image, scope: Scope, block: string | undefined, isFirst: boolean): void {
  const picture = scope.given.pictures.get(node.url)
  if (!picture || picture.kind === 'none') insteadOfPicture(node, scope, block)
  else drawPicture(node, picture, scope, block, isFirst)
}

function drawPicture(
  node: Image,
  found: Drawable,
  scope: Scope,
  block: string | undefined,
  isFirst: boolean,
): void {
  const { width, height, scale: placed } = fitted(found, scope, lettersNeed(found, scope))
  const picture = relettered(node, found, placed, scope)
  const tag = node.decorative ? undefined : figureTag(node, scope.tag)
  const least = leastPart(node, picture, placed, scope)
  const x = scope.x + (scope.dir === 'rtl' ? scope.width - width : 0)
  const owner: Owner = tag ? leafOf(tag) : layoutArtifact
  const paint = paintPicture(picture, scope, owner)
  const boxAt = (scale: number): Box => ({
    kind: 'box',
    height: height * scale + 2,
    keep: false,
    block,
    ...(block && tag && isFirst && scope.main ? { start: { block, offset: 0 } } : {}),
    shrink: { least: height * least + 2, to: (tall) => boxAt((tall - 2) / height) },
    draw(canvas, left, top) {
      const shown = {
        x: left + x + (scope.dir === 'rtl' ? width * (1 - scale) : 0),
        y: top,
        width: width * scale,
        height: height * scale,
      }
      if (tag) tag.bbox = { page: canvas.index, ...shown }
      paint(canvas, shown.x, shown.y, shown.width, shown.height)
    },
  })
  scope.out.push(boxAt(1))
  if (tag && !node.alt) withoutDescription(scope)
}

function figureTag(node: Image, parent: Tag): Tag {
  const { id, lang } = node.data ?? {}
  return addTag(parent, 'Figure', {
    ...(node.alt ? { alt: node.alt } : {}),
    ...(id ? { id } : {}),
    ...(lang ? { lang } : {}),
  })
}

/**
 * How far a picture may give way, as a part of its size: not until its letters are too small, or where they are,
 * much smaller than the author drew them. Large print gives no letters away.
 */
function leastPart(node: Image, picture: Drawable, scale: number, scope: Place): number {
  const letters = picture.kind === 'drawing' ? picture.letters * scale : 0
  if (letters === 0) return 0.7
  reportLetters(node, letters, scope)
  const { theme } = scope.given
  const { minimum } = theme.type
  const natural = isLarge(theme) ? 1 : 0.85 / scale
  return Math.min(1, Math.max(letters < minimum ? natural : minimum / letters, 0.6))
}

/** The words belong to the picture above, on its page. */
function withoutDescription(scope: Place & Target): void {
  const { given } = scope
  keepLast(scope)
  const look = { ...scope.look, size: smallSize(given.theme), color: given.theme.color.muted }
  const words = given.words(look.lang).messages.pictureWithoutDescription
  append(scope.out, ownParagraph(words, look, scope, { keep: 'together' }))
}

/** What cannot be drawn is said in words, in a frame of the size of the text. */
function insteadOfPicture(node: Image, scope: Scope, block: string | undefined): void {
  if (node.decorative) return
  const { given, look } = scope
  const { messages } = given.words(look.lang)
  const tag = addTag(scope.tag, 'Div')
  const flows = onPanel({ ...scope, tag }, { frame: given.theme.color.rule }, look.size, (inner) => {
    const muted = { ...look, color: given.theme.color.muted }
    append(inner.out, ownParagraph(messages.pictureNotDrawn, muted, inner, { keep: 'with-next' }))
    const text = addTag(tag, 'P')
    const alt = node.alt || messages.pictureWithoutDescription
    const run = { ...ownRun(alt, look, inner, leafOf(text)), generated: !node.alt }
    append(inner.out, setParagraph([run], inner, { tag: text, look, block }))
  })
  append(scope.out, gap(look.size * 0.5), flows, gap(look.size * 0.5))
}
