import { createCatalogue } from '@lectern/core'
import en, { type NarrationMessages } from './en.js'

export type { NarrationMessages }

export const catalogue = createCatalogue<NarrationMessages>(en, {
  fr: () => import('./fr.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  ar: () => import('./ar.js'),
  pt: () => import('./pt.js'),
  ru: () => import('./ru.js'),
  zh: () => import('./zh.js'),
  ja: () => import('./ja.js'),
  hi: () => import('./hi.js'),
  he: () => import('./he.js'),
  th: () => import('./th.js'),
  it: () => import('./it.js'),
  nl: () => import('./nl.js'),
  pl: () => import('./pl.js'),
  'zh-Hant': () => import('./zh-Hant.js'),
})
