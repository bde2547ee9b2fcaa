import type { Image, Paragraph } from 'mdast'
import type { Caption, Figure } from '../nodes/index.js'
import type { Draft } from './draft.js'
import { rewrite } from './tree.js'

/** A picture with a title, alone in its paragraph, is a figure; the title is its caption. */
export function figures(draft: Draft): void {
  rewrite(draft.tree, (node, parent) => {
    if (node.type !== 'paragraph' || parent.type === 'figure') return undefined
    const image = onlyImage(node as Paragraph)
    return image?.title ? [figureOf(node as Paragraph, image, image.title)] : undefined
  })
}

function onlyImage({ children }: Paragraph): Image | undefined {
  // Most paragraphs have no picture with a title.
  if (!children.some((child) => child.type === 'image' && child.title)) return undefined
  const solid = children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  const [first] = solid
  return solid.length === 1 && first?.type === 'image' ? first : undefined
}

function figureOf(paragraph: Paragraph, image: Image, title: string): Figure {
  const place = image.position ? { position: image.position } : {}
  const words: Caption = { type: 'caption', children: [{ type: 'text', value: title, ...place }], ...place }
  const { id, ...own } = image.data ?? {}
  // The title is in the language of the picture's alternative text.
  const caption = Object.keys(own).length > 0 ? { ...words, data: { ...own } } : words
  delete image.data?.id
  image.title = null
  const picture: Paragraph = { type: 'paragraph', children: [image], ...place }
  return {
    type: 'figure',
    children: [picture, caption],
    ...(id || paragraph.data ? { data: { ...paragraph.data, ...(id ? { id } : {}) } } : {}),
    ...(paragraph.position ? { position: paragraph.position } : {}),
  }
}
