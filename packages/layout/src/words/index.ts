import { createCatalogue } from '@lectern/core'
import english from './en.js'

export type LayoutMessages = typeof english

export const catalogue = createCatalogue<LayoutMessages>(english, {
  fr: () => import('./fr.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  ar: () => import('./ar.js'),
})
