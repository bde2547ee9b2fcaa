import { createCatalogue, type Words } from '@lectern/core'
import en, { type EpubMessages } from './en.js'

export type { EpubMessages } from './en.js'

export const words = createCatalogue<EpubMessages>(en, {
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

/** The words, and the language that they are really in. */
export type EpubWords = Words<EpubMessages>
