import { type Article, safeUrl } from '@lectern/core'
import type { Element, ElementContent } from 'hast'
import type { HtmlMessages } from '../words/index.js'
import { e } from './elements.js'

/** The title with what belongs to it: subtitle, byline, date, description. */
export function header(
  article: Article,
  title: readonly ElementContent[],
  say: HtmlMessages,
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
    publisher && e('p', { className: ['published'], ...mark }, say.publisher(publisher)),
  )
}

function byline({ meta: { authors } }: Article, say: HtmlMessages, mark: object): Element | undefined {
  if (authors.length === 0) return undefined
  const [before = '', after = ''] = say.by('\0').split('\0')
  const names = authors.flatMap(({ name, url }, index): (ElementContent | string)[] => {
    const href = url && safeUrl(url)
    const shown = href ? e('a', { href, rel: ['author'] }, name) : name
    return index > 0 ? [', ', shown] : [shown]
  })
  return e('p', { className: ['byline'] }, e('span', { ...mark }, before), names, after)
}

function published({ meta: { date, lang } }: Article, say: HtmlMessages, mark: object): Element | undefined {
  const day = date?.slice(0, 10)
  if (!day || !/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day))) return undefined
  return e(
    'p',
    { className: ['published'] },
    e('span', { ...mark }, say.published),
    ' ',
    e('time', { dateTime: day }, longDate(day, lang)),
  )
}

/** The day that the author wrote, whatever the time zone of the machine. */
function longDate(day: string, lang: string): string {
  const locale = lang === 'und' ? 'en' : lang
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}
