import {
  type Article,
  editionLabel,
  localesOf,
  longDate,
  minutesInWords,
  prepare,
  sizeInWords,
} from '@lectern/core'
import { catalogueOf, type MessagesOf } from '@lectern/languages'
import type { Heading, Link, List, Paragraph, PhrasingContent, RootContent } from 'mdast'
import {
  addressOf,
  common,
  type ListedArticle,
  type ListedEdition,
  mainEdition,
  newestFirst,
} from './listed.js'

/** What is known of a list beside its articles. */
export interface ListingOptions {
  /** Language of its own words. Default: that of most articles. */
  lang?: string
  /** Default: the publisher's name where all articles have the same, else "Contents". */
  title?: string
  /** An introduction, in plain text. */
  description?: string
  /** The address under which the list can load the picture of an article; undefined where it cannot. Default: no pictures. */
  pictureOf?(article: ListedArticle): string | undefined
}

type Words = MessagesOf<'report'>

/**
 * A list of articles as an article named `index`, which any emitter publishes: for each a heading with a link, its description, authors,
 * date and reading time, and links to every edition, newest first.
 */
export async function listingArticle(
  articles: readonly ListedArticle[],
  options: ListingOptions = {},
): Promise<Article> {
  const list = newestFirst(articles)
  const lang = options.lang ?? mostCommon(list.map((article) => article.lang))
  const { messages } = await catalogueOf('report').load(lang)
  const publisher = common(list.map((article) => article.publisher))
  const children = list.flatMap((article) => entry(article, lang, messages, options.pictureOf?.(article)))
  const values = {
    title: options.title ?? publisher ?? messages.contents,
    ...(options.description === undefined ? {} : { description: options.description }),
    lang,
    ...(publisher === undefined ? {} : { publisher }),
    ...(list[0]?.date === undefined ? {} : { date: list[0].date }),
  }
  return prepare({ type: 'root', children }, undefined, { name: 'index', front: { values, positions: {} } })
}

function entry(article: ListedArticle, lang: string, words: Words, picture?: string): RootContent[] {
  const { title, description, authors, date, minutes } = article
  const own = article.lang === lang ? (value: string) => text(value) : inLanguage(article.lang)
  const main = mainEdition(article)
  const names = new Intl.ListFormat(localesOf(lang), { type: 'conjunction' }).format(authors)
  const facts = [
    authors.length > 0 ? words.by(names) : '',
    date ? (longDate(date, lang) ?? '') : '',
    minutesInWords(minutes, lang),
  ]
  const said = facts.filter((fact) => fact !== '').join(' · ')
  return [
    {
      type: 'heading',
      depth: 2,
      children: [main ? link(article, main, own(title)) : own(title)],
    } satisfies Heading,
    // It says nothing that the title beside it does not say.
    ...(picture === undefined ? [] : [paragraph({ type: 'image', url: picture, alt: '', decorative: true })]),
    ...(description === undefined ? [] : [paragraph(own(description))]),
    paragraph(text(said)),
    {
      type: 'list',
      spread: false,
      children: article.editions.map((edition) => ({
        type: 'listItem',
        spread: false,
        children: [paragraph(link(article, edition, text(nameOf(edition, lang))))],
      })),
    } satisfies List,
  ]
}

/** As pages name their other editions; of sound its length. */
function nameOf({ name, path, bytes, duration }: ListedEdition, lang: string): string {
  const amount = duration === undefined ? sizeInWords(bytes, lang) : minutesInWords(duration / 60, lang)
  return editionLabel(name, path, amount)
}

function link(article: ListedArticle, edition: ListedEdition, words: PhrasingContent): Link {
  return { type: 'link', url: addressOf(article, edition), children: [words] }
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

function text(value: string): PhrasingContent {
  return { type: 'text', value }
}

function inLanguage(lang: string): (value: string) => PhrasingContent {
  return (value) => ({ type: 'span', data: { lang }, children: [text(value)] })
}

/** The first of those that occur most often. */
function mostCommon(values: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [first] = [...counts].sort(([, one], [, other]) => other - one)
  return first?.[0] ?? 'en'
}

/** The look of a list as a page: an entry is a card with its editions in a row. */
export const listingStyle = `
.contents,.authors{display:none}
.text>section{border-block-start:1px solid var(--line);padding-block:1.25rem .75rem}
.text>section:nth-child(n)>h2{font-size:1.375em;margin:0 0 .25rem}.text h2 a{color:inherit;text-decoration-color:var(--line)}.text h2 a:hover{color:var(--link);text-decoration-color:currentColor}
.text>section>p:has(>img){float:inline-end;inline-size:min(11rem,33%);margin-block:.4rem .5rem!important;margin-inline:1.25rem 0!important}.text>section>p>img{margin:0;inline-size:100%;block-size:auto;aspect-ratio:3/2;object-fit:cover}.text>section{display:flow-root}
.text>section>p:not(:has(>img)){margin:0 0 .35rem}.text>section>p:last-of-type{color:var(--muted);font-size:.9375rem}
.text>section>ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0;margin:0;font-size:.9375rem}.text>section>ul>li{margin:0}.text>section>ul a{display:inline-block;padding-block:.3rem}
`
