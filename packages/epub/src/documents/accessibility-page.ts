import { languageOf } from '@lectern/hast/markup'
import { h } from 'hastscript'
import type { BookContext } from '../book-context.js'
import type { Accessibility } from '../claims/claims.js'
import type { PageLink } from '../templates/facts.js'
import { markOf } from './header.js'

export const accessibilityPath = 'text/accessibility.xhtml'

/**
 * What the metadata say of the book's accessibility, in people's words: few reading systems show them. The colophon leads here; written last,
 * when all that it tells of is in the book.
 */
export function addAccessibilityPage(
  { article: { meta }, words, shelf }: BookContext,
  { summary, declared }: Accessibility,
  links: readonly PageLink[],
): void {
  const title = words.messages.accessibility
  const { conformsTo, certifiedBy } = declared
  const publisher = [conformsTo, certifiedBy].filter((line) => line !== undefined)
  const section = h(
    'section',
    { ariaLabel: title },
    h('h1', markOf(meta, words), title),
    h('p', summary.lang === meta.lang ? {} : languageOf(summary.lang), summary.text),
    ...publisher.map((line) => h('p', {}, line)),
  )
  shelf.addPage({
    id: 'accessibility',
    filename: accessibilityPath,
    title: `${title} — ${meta.title}`,
    lang: meta.lang,
    dir: meta.dir,
    links,
    content: [section],
  })
}
