import { createCatalogue } from '@lectern/core'
import en, { type NarrationMessages } from './en.js'

export type { NarrationMessages }

export const catalogue = createCatalogue<NarrationMessages>(en, {
  fr: () => import('./fr.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  ar: () => import('./ar.js'),
})
