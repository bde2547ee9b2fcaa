import { type Article, localesOf, longDate, minutesInWords, readingMinutes, safeUrl } from '@lectern/core'
import type { Element, ElementContent } from 'hast'
import type { HtmlMessages } from '../words.js'
import { around, dot, e, type Piece } from './elements.js'
import { leadOf } from './lead.js'
import type { PageParts } from './parts.js'

/**
 * The title with what belongs to it: subtitle (else the description, where the text does not begin with it), one line of authors and date, and what else the page puts there.
 * Readability, which the reader modes of browsers are built on, keeps what stands beside the text where it has the text's class.
 */
export function header(
  { article, theme, words: { messages: say } }: PageParts,
  title: readonly ElementContent[],
  listen: Element | undefined,
  mark: object,
): Element {
  const lead = leadOf(article)
  return e(
    'header',
    { className: [textClass] },
    theme.layout === 'newspaper' && kicker(article),
    title,
    lead && e('p', { className: ['subtitle'] }, lead),
    byline(article, say, mark),
    listen,
  )
}

/** The text of the article, and its title. */
export const textClass = 'text'

/** The class of what reader modes leave out: Readability reads the word so. */
export const besidesClass = 'extra'

/** What the article is about, over its title: the first of its keywords. */
function kicker({ meta: { subjects } }: Article): Element | undefined {
  const [first] = subjects
  return first ? e('p', { className: ['kicker'] }, first) : undefined
}

function byline(article: Article, say: HtmlMessages, mark: object): Element | undefined {
  const by = authors(article, say, mark)
  const date = published(article, say, mark)
  if (!by && !date) return undefined
  // A dot begins the line box of what follows it: the style sheet hides it where that begins a line.
  const dated = (parts: Piece, ...classes: string[]) => e('span', { className: ['dated', ...classes] }, parts)
  return e(
    'p',
    { className: ['byline'] },
    by,
    date && dated([by && dot(), date]),
    readingMinutes(article) > 1 && dated([dot(), reading(article, say, mark)], besidesClass),
  )
}

function reading(article: Article, say: HtmlMessages, mark: object): Piece {
  const label = e('span', { className: ['visually-hidden'], ...mark }, say.readingTime, ' ')
  return [label, minutesInWords(readingMinutes(article), article.meta.lang)]
}

function authors({ meta: { authors, lang, dir } }: Article, say: HtmlMessages, mark: object) {
  if (authors.length === 0) return undefined
  const named = authors.map(({ name, url }): ElementContent | string => {
    const href = url && safeUrl(url)
    const shown = isTurned(name, dir) ? e('bdi', {}, name) : name
    return href ? e('a', { href, rel: ['author'] }, shown) : shown
  })
  const names = partsOfList(authors.length, lang).map((part) =>
    typeof part === 'number' ? (named[part] ?? '') : part,
  )
  // Reader modes show authors themselves, from the page's metadata.
  return e('span', { className: ['authors', besidesClass] }, around(say.by, names, mark))
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

/** Everybody sees that it is a date of publication; who hears the page is told. */
function published({ meta: { date, lang } }: Article, say: HtmlMessages, mark: object) {
  const written = date && longDate(date, lang)
  if (!written) return undefined
  return [
    e('span', { className: ['visually-hidden'], ...mark }, say.published, ' '),
    e('time', { dateTime: date.slice(0, 10) }, written),
  ]
}
