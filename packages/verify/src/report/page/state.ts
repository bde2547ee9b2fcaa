import type { Article } from '@lectern/core'
import type { HtmlWriter } from '@lectern/hast/markup'
import type { EditionRecord } from '../edition-types.js'
import type { ReportFigure } from '../figures.js'
import type { ReportMessages } from '../words.js'

/** What each section is made from. */
export interface PageState {
  record: EditionRecord
  article: Article
  figures: ReadonlyMap<string, readonly ReportFigure[]>
  words: ReportMessages
  writer: HtmlWriter
}
