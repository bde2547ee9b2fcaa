import type { Article, Words } from '@lectern/core'
import { catalogueOf, type MessagesOf } from '@lectern/languages'
import { eachNode } from './node.js'

/** What the text on screen and in the book says itself. */
export type HastMessages = MessagesOf<'text'>

const catalogue = catalogueOf('text')

/** All that the parts of an article may need, loaded once, so that `toHast` can stay synchronous. */
export function loadHastWords(article: Article): Promise<(lang: string) => Words<HastMessages>> {
  const langs = new Set([article.meta.lang])
  eachNode(article.tree, ({ data }) => {
    if (data?.lang) langs.add(data.lang)
  })
  return catalogue.preload(langs)
}

export const englishWords = (): Words<HastMessages> => catalogue.english
