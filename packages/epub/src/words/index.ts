import { createCatalogue, type Words } from '@lectern/core'
import en, { type EpubMessages } from './en.js'

export type { EpubMessages } from './en.js'

export const words = createCatalogue<EpubMessages>(en, {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
})

/** The words, and the language that they are really in. */
export type EpubWords = Words<EpubMessages>
