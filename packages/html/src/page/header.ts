import { type Article, localesOf, longDate, safeUrl } from '@lectern/core'
import type { Element, ElementContent } from 'hast'
import type { HtmlMessages } from '../words.js'
import { around, e } from './elements.js'
import type { PageParts } from './parts.js'

/** The title with what belongs to it: subtitle, byline, date, description, and what else the page puts there. */
export function header(
  { article, words: { messages: say } }: PageParts,
  title: readonly ElementContent[],
  rest: readonly (Element | undefined)[],
  mark: object,
): Element {
  const { subtitle, description, publisher } = article.meta
  return e(
    'header',
    {},
    title,
    subtitle && e('p', { className: ['subtitle'] }, subtitle),
    description && e('p', { className: ['lede'] }, description),
    byline(article, say, mark),
    published(article, say, mark),
    publisher && e('p', { className: ['published'] }, around(say.publishedBy, publisher, mark)),
    rest,
  )
}

function byline(
  { meta: { authors, lang, dir } }: Article,
  say: HtmlMessages,
  mark: object,
): Element | undefined {
  if (authors.length === 0) return undefined
  const named = authors.map(({ name, url }): ElementContent | string => {
    const href = url && safeUrl(url)
    const shown = isTurned(name, dir) ? e('bdi', {}, name) : name
    return href ? e('a', { href, rel: ['author'] }, shown) : shown
  })
  const names = partsOfList(authors.length, lang).map((part) =>
    typeof part === 'number' ? (named[part] ?? '') : part,
  )
  return e('p', { className: ['byline'] }, around(say.by, names, mark))
}

/** Numbers of things with the words between them. One alone needs none, and `Intl` takes 3 ms to learn them. */
function partsOfList(length: number, lang: string): (number | string)[] {
  if (length === 1) return [0]
  return new Intl.ListFormat(localesOf(lang), { type: 'conjunction' })
    .formatToParts(Array.from({ length }, (_, index) => String(index)))
    .map(({ type, value }) => (type === 'element' ? Number(value) : value))
}

/** A name that runs against the page: without a wall around it two such names would change places. */
function isTurned(name: string, dir: 'ltr' | 'rtl'): boolean {
  return dir === 'rtl' ? /\p{Script=Latin}/u.test(name) : rightToLeft.test(name)
}

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

function published({ meta: { date, lang } }: Article, say: HtmlMessages, mark: object): Element | undefined {
  const written = date && longDate(date, lang)
  if (!written) return undefined
  return e(
    'p',
    { className: ['published'] },
    e('span', { ...mark }, say.published),
    ' ',
    e('time', { dateTime: date.slice(0, 10) }, written),
  )
}
