import type { Words } from '@lectern/core'
import { catalogueOf, type MessagesOf } from '@lectern/languages'

/** What the page itself says. */
export type HtmlMessages = MessagesOf<'page'>

const catalogue = catalogueOf('page')

/** In the language where Lectern speaks it, else in English. */
export function loadHtmlWords(lang: string): Promise<Words<HtmlMessages>> {
  return catalogue.load(lang)
}
