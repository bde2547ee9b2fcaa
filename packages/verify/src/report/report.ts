import { chunkedFile, type OutputFile, type Publication, type Theme } from '@lectern/core'
import { editionRecord } from './edition-record.js'
import type { ReportFigure } from './figures.js'
import { jsonFile } from './json.js'
import { reportPage } from './page/page.js'
import { reportSummary } from './summary.js'
import { loadReportWords } from './words.js'

/** What a report says beside the publication. */
export interface ReportOptions {
  /** Who made the editions ("lectern 0.1.0"). */
  generator: string
  /** What was measured on the finished pages of an edition, by its name. */
  figures?: ReadonlyMap<string, readonly ReportFigure[]>
  /** Whose colours the page has. Default: the default theme. */
  theme?: Theme
}

/**
 * The three files that go with the editions of an article: `edition.json` for programs (where each block stands),
 * `report.json` (what is claimed and what is wrong, in short), and `report.html`, the same for people, in the
 * article's language where we have its words.
 */
export async function report(
  publication: Publication,
  { generator, figures = new Map(), theme }: ReportOptions,
): Promise<OutputFile[]> {
  const record = editionRecord(publication, generator)
  const words = await loadReportWords(publication.article.meta.lang)
  const page = reportPage(record, publication.article, figures, words, theme)
  return [
    jsonFile('edition.json', record),
    jsonFile('report.json', reportSummary(record, figures)),
    chunkedFile('report.html', 'text/html', page.map(encoded)),
  ]
}

const encoded = (text: string) => new TextEncoder().encode(text)
