import { createCatalogue, type Words } from '@lectern/core'
import en, { type ReportMessages } from './en.js'

export type { ReportMessages }

const catalogue = createCatalogue<ReportMessages>(en, {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
})

export function loadReportWords(lang: string): Promise<Words<ReportMessages>> {
  return catalogue.load(lang)
}
