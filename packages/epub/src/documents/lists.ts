import { type Article, type Block, textOf } from '@lectern/core'
import type { Node, Parent } from 'unist'
import { eachNode } from '../walk.js'
import type { EpubMessages } from '../words/index.js'

/** A figure or table as its list names it. */
export interface Listed {
  id: string
  text: string
  lang: string
  /** Whose words these are. */
  block: string
}

/** Figures with pictures, by their captions. */
export function figuresOf(article: Article, say: EpubMessages): Listed[] {
  return listed(article, (block) => block.type === 'figure' && holdsPicture(block.node), say.figure)
}

/** Tables by the captions of the figures around them. */
export function tablesOf(article: Article, say: EpubMessages): Listed[] {
  return listed(article, (block) => block.type === 'table', say.table)
}

/** Without a caption the entry is numbered: a list of numbers only tells nothing, so then there is none. */
function listed(
  article: Article,
  fits: (block: Block) => boolean,
  number: (count: number) => string,
): Listed[] {
  const found = [...article.blocks.values()].filter(fits)
  const captions = found.map((block) => captionOf(block, article))
  if (!captions.some(Boolean)) return []
  return found.map((block, index) => {
    const caption = captions[index]
    const text = caption?.text.replace(/\s+/g, ' ').trim() || number(index + 1)
    return { id: block.id, text, lang: caption?.lang ?? article.meta.lang, block: caption?.id ?? block.id }
  })
}

function captionOf(block: Block, article: Article): Block | undefined {
  const around = block.parent === null ? undefined : article.blocks.get(block.parent)
  const figure = block.type === 'figure' ? block : around?.type === 'figure' ? around : undefined
  const caption = figure && (figure.node as Parent).children.find(({ type }) => type === 'caption')
  const id = caption?.data && 'id' in caption.data ? String(caption.data.id) : undefined
  return id !== undefined && caption && textOf(caption).trim() !== '' ? article.blocks.get(id) : undefined
}

function holdsPicture(node: Node): boolean {
  let found = false
  eachNode(node, ({ type }) => {
    if (type === 'image') found = true
  })
  return found
}
