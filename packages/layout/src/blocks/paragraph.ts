import type { Caption, DefinitionTerm } from '@lectern/core'
import type { Image, Paragraph } from 'mdast'
import { gap } from '../flow/flow.js'
import { addTag } from '../tags/tag.js'
import { paragraph } from '../text/paragraph.js'
import { type Scope, smallSize } from '../work.js'
import { blockAttributes } from './index.js'
import { blockPicture } from './picture.js'

export function plainParagraph(node: Paragraph, scope: Scope): void {
  const pictures = onlyPictures(node)
  if (pictures) picturesAlone(node, pictures, scope)
  else words(node, scope)
}

function words(node: Paragraph, scope: Scope): void {
  const tag = addTag(scope.tag, 'P', blockAttributes(node))
  const block = node.data?.id
  scope.out.push(
    gap(scope.space),
    ...paragraph(node, scope, { tag, look: scope.look, ...(block ? { block } : {}) }),
    gap(scope.space),
  )
}

/** A title of something: a caption, a term. */
export function caption(node: Caption | DefinitionTerm, scope: Scope): void {
  const tag = addTag(scope.tag, 'Caption', blockAttributes(node))
  const look = { ...scope.look, size: smallSize(scope.work.theme) }
  const block = node.data?.id
  const lines = paragraph(node, scope, { tag, look, keep: 'together', ...(block ? { block } : {}) })
  scope.out.push(gap(look.size * 0.4), ...lines, gap(look.size))
}

function onlyPictures(node: Paragraph): Image[] | undefined {
  const rest = node.children.filter(
    (child) => child.type !== 'image' && !(child.type === 'text' && child.value.trim() === ''),
  )
  const pictures = node.children.filter((child): child is Image => child.type === 'image')
  return rest.length === 0 && pictures.length > 0 ? pictures : undefined
}

function picturesAlone(node: Paragraph, pictures: readonly Image[], scope: Scope): void {
  const tag =
    pictures.length === 1 && pictures[0]?.decorative
      ? scope.tag
      : addTag(scope.tag, 'Div', blockAttributes(node))
  scope.out.push(gap(scope.look.size))
  for (const picture of pictures) blockPicture(picture, { ...scope, tag }, node.data?.id)
  scope.out.push(gap(scope.look.size))
}
