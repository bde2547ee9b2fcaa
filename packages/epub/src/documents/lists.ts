import { type Article, type Block, labelOf, textOf } from '@lectern/core'
import type { Node, Parent } from 'unist'
import { eachNode } from '../walk.js'
import type { EpubWords } from '../words.js'

/** A figure or table as its list names it. */
export interface Listed {
  id: string
  text: string
  lang: string
  /** Whose words these are. */
  block: string
}

/** Figures with pictures, by their captions. */
export function figuresOf(article: Article, { messages, lang }: EpubWords): Listed[] {
  return listed(
    article,
    (block) => block.type === 'figure' && holdsPicture(block.node),
    messages.figureNumber,
    lang,
  )
}

/** Tables by the captions of the figures around them. */
export function tablesOf(article: Article, { messages, lang }: EpubWords): Listed[] {
  return listed(article, (block) => block.type === 'table', messages.tableNumber, lang)
}

/** Without a caption the entry is numbered: a list of numbers only tells nothing, so then there is none. */
function listed(
  article: Article,
  fits: (block: Block) => boolean,
  number: (count: number) => string,
  lang: string,
): Listed[] {
  const found = [...article.blocks.values()].filter(fits)
  const captions = found.map((block) => captionOf(block, article))
  if (!captions.some(Boolean)) return []
  return found.map((block, index) => {
    const caption = captions[index]
    const name = caption
      ? { text: labelOf(caption.node), lang: caption.lang }
      : { text: number(index + 1), lang }
    return { id: block.id, ...name, block: caption?.id ?? block.id }
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
