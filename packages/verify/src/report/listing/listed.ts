import { type Article, type Edition, mainFile, type Publication, readingMinutes } from '@lectern/core'
import { type Reference, referencesOf } from '@lectern/hast'
import type { Image } from 'mdast'

/** One article in a list of articles: plain data, so that it can be kept, or sent from another process. */
export interface ListedArticle {
  /** Folder of its editions, from the list's: `the-ferry`. */
  folder: string
  /** Plain text. */
  title: string
  /** BCP 47. */
  lang: string
  /** Their names, in order. */
  authors: readonly string[]
  /** Who publishes it. */
  publisher?: string
  /** A summary, in plain text. */
  description?: string
  /** As the author wrote it. */
  date?: string
  /** Its cover, or its first picture, as the article refers to it. */
  picture?: string
  /** Minutes that the article takes to read, whole and at least one. */
  minutes: number
  /** What was made of it, in the order of the emitters. */
  editions: readonly ListedEdition[]
}

/** The file of an edition that a reader wants. */
export interface ListedEdition {
  /** `pdf.large-print` */
  name: string
  /** `html`, `pdf`, `epub`, `audio`, or a kind of a third party. */
  kind: string
  /** From the article's folder. */
  path: string
  /** As RFC 6838 registers it: `application/pdf`. */
  mediaType: string
  /** Size of the file. */
  bytes: number
  /** Seconds, of what is heard. */
  duration?: number
}

/** What a list says of an article. */
export function listed({ article, editions }: Publication, folder: string): ListedArticle {
  const { title, lang, authors, publisher, description, date, cover } = article.meta
  const picture = cover?.src ?? firstPicture(article)
  return {
    folder,
    title,
    lang,
    authors: authors.map(({ name }) => name),
    ...(publisher === undefined ? {} : { publisher }),
    ...(description === undefined ? {} : { description }),
    ...(date === undefined ? {} : { date }),
    ...(picture === undefined ? {} : { picture }),
    minutes: readingMinutes(article),
    editions: [...editions.values()].flatMap((edition) => listedEdition(edition)),
  }
}

function firstPicture(article: Article): string | undefined {
  const isShown = ({ kind, node }: Reference) => kind === 'picture' && !(node as Image).decorative
  return referencesOf(article).find(isShown)?.src
}

function listedEdition(edition: Edition): ListedEdition[] {
  const { name, kind, map } = edition
  const file = mainFile(edition)
  if (!file) return []
  const { path, mediaType, size: bytes } = file
  return [{ name, kind, path, mediaType, bytes, ...(map.sound ? { duration: map.sound.duration } : {}) }]
}

/** The page where there is one, else the first edition. */
export function mainEdition({ editions }: ListedArticle): ListedEdition | undefined {
  return editions.find(({ kind }) => kind === 'html') ?? editions[0]
}

/** A path as a relative address: `the%20ferry/page.html`. */
export function addressOf({ folder }: ListedArticle, { path }: ListedEdition): string {
  return [folder, ...path.split('/')].map(encodeURIComponent).join('/')
}

/** Newest first; what has no date comes last; by title where that is the same. */
export function newestFirst(list: readonly ListedArticle[]): ListedArticle[] {
  return [...list].sort(
    (one, other) =>
      (other.date ?? '').localeCompare(one.date ?? '', 'en') || one.title.localeCompare(other.title, 'en'),
  )
}

/** What they all have; undefined where they differ. */
export function common<T>(values: readonly T[]): T | undefined {
  return new Set(values).size === 1 ? values[0] : undefined
}
