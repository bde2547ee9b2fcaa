import type { Words } from '@lectern/core'
import { catalogueOf, type MessagesOf } from '@lectern/languages'

/** What the report says. */
export type ReportMessages = MessagesOf<'report'>

const catalogue = catalogueOf('report')

/** In the language where Lectern speaks it, else in English. */
export function loadReportWords(lang: string): Promise<Words<ReportMessages>> {
  return catalogue.load(lang)
}
