import { type Article, createCatalogue, type Words } from '@lectern/core'
import { eachNode } from '../node.js'
import en, { type HastMessages } from './en.js'

export type { HastMessages } from './en.js'

const catalogue = createCatalogue<HastMessages>(en, {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  he: () => import('./he.js'),
  hi: () => import('./hi.js'),
  ja: () => import('./ja.js'),
  pt: () => import('./pt.js'),
  ru: () => import('./ru.js'),
  th: () => import('./th.js'),
  zh: () => import('./zh.js'),
  'zh-Hant': () => import('./zh-Hant.js'),
})

/** All that the parts of an article may need, loaded once, so that `toHast` can stay synchronous. */
export function loadHastWords(article: Article): Promise<(lang: string) => Words<HastMessages>> {
  const langs = new Set([article.meta.lang])
  eachNode(article.tree, ({ data }) => {
    if (data?.lang) langs.add(data.lang)
  })
  return catalogue.preload(langs)
}

export const englishWords = (): Words<HastMessages> => ({ messages: en, lang: 'en' })
