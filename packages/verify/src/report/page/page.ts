import { type Article, defaultTheme, directionOf, type Theme, type Words } from '@lectern/core'
import { createHtmlWriter } from '@lectern/hast/markup'
import type { Root } from 'hast'
import type { EditionRecord } from '../edition-types.js'
import type { ReportMessages } from '../words.js'
import { claimsSection } from './claims.js'
import { failedSection, madeSection } from './editions.js'
import { figuresSection } from './figures.js'
import { findingsSection } from './findings.js'
import { h } from './h.js'
import { mapSection } from './map.js'
import { personSection } from './person.js'
import type { PageState } from './state.js'
import { style } from './style.js'
import { voicesSection } from './voices.js'

/** `report.html` in pieces: one page without scripts, complete in itself. */
export function reportPage(
  record: EditionRecord,
  article: Article,
  figures: PageState['figures'],
  { messages, lang }: Words<ReportMessages>,
  theme: Theme = defaultTheme,
): string[] {
  const writer = createHtmlWriter()
  const tree = documentOf({ record, article, figures, words: messages, writer }, lang, theme)
  return [...writer.writePieces(tree), '\n']
}

/** What went wrong and what to do about it come first; what is claimed, and for whom that is, further down. */
function documentOf(state: PageState, lang: string, theme: Theme): Root {
  const { record, words } = state
  const title = words.title(record.article.title)
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'generator', content: record.generator }),
    h('title', title),
    h('style', style(theme)),
  ])
  const body = h('body', [
    h('main', [
      h('h1', title),
      h('p', { className: ['muted'] }, words.source(record.article.source, record.article.words)),
      ...failedSection(state),
      findingsSection(state),
      ...personSection(state),
      madeSection(state),
      claimsSection(state),
      ...figuresSection(state),
      ...voicesSection(state),
      ...mapSection(state),
    ]),
  ])
  const page = h('html', { lang, dir: directionOf(lang) }, [head, body])
  return { type: 'root', children: [{ type: 'doctype' }, page] }
}
