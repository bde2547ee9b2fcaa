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

/** Name of the other file. */
export const jsonFeedFile = 'feed.json'

/** The same articles as a JSON Feed (jsonfeed.org, version 1.1); undefined where none has a date. */
export function jsonFeed(
  articles: readonly ListedArticle[],
  { site, title, lang }: FeedOptions,
): string | undefined {
  const at = (path: string): string => new URL(path, site).href
  const items = newestFirst(articles).flatMap((article) => {
    const published = timeOf(article.date)
    const main = mainEdition(article)
    if (published === undefined || !main) return []
    const url = at(addressOf(article, main))
    const attachments = article.editions
      .filter((edition) => edition !== main)
      .map((edition) => ({
        url: at(addressOf(article, edition)),
        mime_type: edition.mediaType,
        size_in_bytes: edition.bytes,
        duration_in_seconds: edition.duration,
      }))
    return {
      id: url,
      url,
      title: article.title,
      content_text: article.description ?? article.title,
      summary: article.description,
      date_published: published,
      language: article.lang,
      authors: article.authors.map((name) => ({ name })),
      attachments,
    }
  })
  if (items.length === 0) return undefined
  const version = 'https://jsonfeed.org/version/1.1'
  // Names of extensions begin with an underscore.
  const feed = {
    version,
    _generator: 'Lectern',
    title,
    home_page_url: at('index.html'),
    feed_url: at(jsonFeedFile),
    language: lang,
    authors: [{ name: common(articles.map(({ publisher }) => publisher)) ?? title }],
    items,
  }
  return `${JSON.stringify(feed, undefined, 2)}\n`
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
