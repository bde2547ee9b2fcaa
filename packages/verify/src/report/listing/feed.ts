import { instantOf } from '@lectern/core'
import { writeXml } from '@lectern/hast/markup'
import type { Element } from 'xast'
import { x } from 'xastscript'
import { addressOf, common, type ListedArticle, mainEdition, newestFirst } from './listed.js'

/** Where a feed will be, and what it is called. */
export interface FeedOptions {
  /** Address of the folder that the articles' folders are in: `https://example.org/articles/`. */
  site: string
  /** Of the list that it goes with. */
  title: string
  /** BCP 47. */
  lang: string
}

/** Name of the file, in the folder of the list. */
export const feedFile = 'feed.xml'

/**
 * The articles that have a date as an Atom feed (RFC 4287), newest first, with a link to every edition; undefined where none has one. The
 * address of an article's page is its id.
 */
export function atomFeed(
  articles: readonly ListedArticle[],
  { site, title, lang }: FeedOptions,
): string | undefined {
  const dated = newestFirst(articles).flatMap((article) => {
    const updated = timeOf(article.date)
    return updated === undefined ? [] : [{ article, updated }]
  })
  const [newest] = dated
  if (!newest) return undefined
  const publisher = common(dated.map(({ article }) => article.publisher))
  const at = (path: string): string => new URL(path, site).href
  return writeXml(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang }, [
      x('id', at(feedFile)),
      x('title', title),
      x('updated', newest.updated),
      x('link', { rel: 'self', type: 'application/atom+xml', href: at(feedFile) }),
      x('link', { rel: 'alternate', type: 'text/html', href: at('index.html') }),
      // An entry without an author has the feed's.
      x('author', [x('name', publisher ?? title)]),
      x('generator', 'Lectern'),
      ...dated.map(({ article, updated }) => entry(article, updated, at)),
    ]),
  )
}

function entry(article: ListedArticle, updated: string, at: (path: string) => string): Element {
  const { title, lang, authors, description } = article
  const main = mainEdition(article)
  const links = article.editions.map((edition) => {
    const rel = edition === main ? 'alternate' : 'enclosure'
    return x('link', {
      rel,
      type: edition.mediaType,
      length: edition.bytes,
      href: at(addressOf(article, edition)),
    })
  })
  return x('entry', { 'xml:lang': lang }, [
    x('id', at(main ? addressOf(article, main) : `${encodeURIComponent(article.folder)}/`)),
    x('title', title),
    x('updated', updated),
    ...authors.map((name) => x('author', [x('name', name)])),
    ...links,
    ...(description === undefined ? [] : [x('summary', description)]),
  ])
}

/** RFC 3339, of a day or a time in ISO 8601; undefined for what is neither. */
function timeOf(date = ''): string | undefined {
  return instantOf(date)?.toISOString().replace('.000Z', 'Z')
}
