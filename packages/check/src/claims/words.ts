import type { Words } from '@lectern/core'
import { catalogueOf, type MessagesOf } from '@lectern/languages'

/** What an edition may say about its accessibility. */
export type SummaryMessages = MessagesOf<'claims'>

const catalogue = catalogueOf('claims')

/** In the language where Lectern speaks it, else in English. */
export function loadSummaryWords(lang: string): Promise<Words<SummaryMessages>> {
  return catalogue.load(lang)
}
