import { createCatalogue, type Words } from '@lectern/core'
import en, { type SummaryMessages } from './en.js'

export type { SummaryMessages } from './en.js'

const catalogue = createCatalogue<SummaryMessages>(en, {
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

/** What an edition may say about its accessibility, in the language where we speak it, else in English. */
export function loadSummaryWords(lang: string): Promise<Words<SummaryMessages>> {
  return catalogue.load(lang)
}
