import { type Article, createCatalogue, type Words } from '@lectern/core'
import en, { type HastMessages } from './en.js'

export type { HastMessages } from './en.js'

const catalogue = createCatalogue<HastMessages>(en, {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
})

/** All that the parts of an article may need, loaded once, so that `toHast` can stay synchronous. */
export function loadHastWords(article: Article): Promise<(lang: string) => Words<HastMessages>> {
  const langs = new Set([article.meta.lang])
  for (const block of article.blocks.values()) langs.add(block.lang)
  return catalogue.preload(langs)
}

export const englishWords = (): Words<HastMessages> => ({ messages: en, lang: 'en' })
