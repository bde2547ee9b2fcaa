import { localesOf, longDate, type Metadata } from '@lectern/core'
import { languageOf } from '@lectern/hast/markup'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { LanguageMark } from '../templates/facts.js'
import type { EpubWords } from '../words.js'

/**
 * The title page: title, subtitle, authors, publisher and date, as print has them too. They have the ids of the cues that speak
 * them (`title~subtitle`), so that they light up, and not the title.
 */
export function titlePage(
  id: string,
  title: readonly ElementContent[],
  meta: Metadata,
  words: EpubWords,
): Element {
  const lines = [...title, ...linesOf(id, meta, words)].flatMap((node) => ['\n', node])
  const name = title.length > 0 ? { ariaLabelledBy: [id] } : { ariaLabel: meta.title }
  return h('section', { className: ['titlepage'], 'epub:type': 'titlepage', ...name }, ...lines, '\n')
}

function linesOf(title: string, meta: Metadata, words: EpubWords): Element[] {
  const authors = namesOf(meta)
  const subtitle = h(
    'p',
    { id: `${title}~subtitle`, className: ['subtitle'], role: 'doc-subtitle', 'epub:type': 'subtitle' },
    meta.subtitle,
  )
  const byline = h(
    'p',
    { id: `${title}~authors`, className: ['byline'], ...markOf(meta, words) },
    words.messages.by(authors),
  )
  return [...(meta.subtitle ? [subtitle] : []), ...(authors ? [byline] : []), ...imprintOf(title, meta)]
}

function imprintOf(title: string, meta: Metadata): Element[] {
  const date = longDate(meta.date ?? '', meta.lang)
  const time = date && h('time', { id: `${title}~date`, dateTime: meta.date ?? '' }, date)
  const parts = [meta.publisher, meta.publisher && time ? ', ' : undefined, time || undefined]
  return meta.publisher || time ? [h('p', { className: ['imprint'] }, ...parts)] : []
}

/** Where our words are not in the article's language, they say so. */
export function markOf(meta: Metadata, words: EpubWords) {
  const mark = languageOfOurs(meta, words)
  return mark ? languageOf(mark.lang, mark.dir) : {}
}

/** Of our words, where it is not the article's. */
export function languageOfOurs({ lang }: Metadata, words: EpubWords): LanguageMark | undefined {
  return sameLanguage(words.lang, lang) ? undefined : { lang: words.lang, dir: 'ltr' }
}

/** Names joined as the language does ("A, B and C"). */
export function namesOf({ authors, lang }: Metadata): string {
  const names = authors.map(({ name }) => name)
  return new Intl.ListFormat(localesOf(lang), { style: 'long', type: 'conjunction' }).format(names)
}

const sameLanguage = (one: string, other: string) => one.split('-')[0] === other.toLowerCase().split('-')[0]
