import { createCatalogue, type Words } from '@lectern/core'
import en, { type ReportMessages } from './en.js'

export type { ReportMessages }

const catalogue = createCatalogue<ReportMessages>(en, {
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

export function loadReportWords(lang: string): Promise<Words<ReportMessages>> {
  return catalogue.load(lang)
}
