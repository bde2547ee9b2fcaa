import { createCatalogue, type Words } from '@lectern/core'
import en, { type HtmlMessages } from './en.js'

export type { HtmlMessages } from './en.js'

const catalogue = createCatalogue<HtmlMessages>(en, {
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

export function loadHtmlWords(lang: string): Promise<Words<HtmlMessages>> {
  return catalogue.load(lang)
}
