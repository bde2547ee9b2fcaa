import { createCatalogue } from '@lectern/core'
import en, { type EpubMessages } from './en.js'

export type { EpubMessages } from './en.js'

export const words = createCatalogue<EpubMessages>(en, {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
})
