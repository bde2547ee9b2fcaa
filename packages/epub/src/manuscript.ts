import { xmlText } from '@lectern/hast/markup'
import type { BookContext } from './book-context.js'
import type { Accessibility } from './claims/claims.js'
import type { ListedFile } from './container/files.js'
import { countBreaks } from './documents/chapters.js'
import { languageOfOurs } from './documents/header.js'
import type { Parts } from './parts.js'
import { clock } from './sound/clock.js'
import type { BookSound } from './sound/sound.js'
import { activeClass } from './styles/book-css.js'
import type { PageLink } from './templates/facts.js'

export type Manuscript = ReturnType<typeof manuscriptOf>

/** What epub-gen-memory makes the book from: its options, and under `book` what else the templates print; empty where the article gives nothing. */
export function manuscriptOf(book: BookContext, parts: Parts, accessibility: Accessibility) {
  const { article, context, shelf, words } = book
  const { identifier, lang, authors, title, publisher, description } = article.meta
  const options = cleaned({
    title: oneLine(title) || '–',
    author: authors.map(({ name }) => name.trim()),
    publisher: given(publisher),
    description: given(description),
    lang,
    date: context.date.toISOString(),
    css: parts.css,
    tocTitle: words.messages.contents,
    book: factsOf(book, parts, accessibility),
  })
  const chapters = shelf.chapters.map((chapter) => ({ ...chapter, title: xmlText(chapter.title) }))
  return { identifier: xmlText(identifier), options, chapters }
}

function factsOf(
  { article: { meta }, shelf, words }: BookContext,
  parts: Parts,
  accessibility: Accessibility,
) {
  const { lists, contents, depth, pages } = parts.navigation
  return {
    ...{ lists, contents, depth, pages, accessibility },
    dir: meta.dir,
    subtitle: oneLine(meta.subtitle ?? ''),
    sortNames: meta.authors.map(({ fileAs }) => given(fileAs)),
    date: given(meta.date),
    subjects: meta.subjects.filter((subject) => given(subject) !== ''),
    rights: given(meta.rights),
    source: given(meta.source),
    license: given(meta.license),
    pageBreakSource: countBreaks(parts.chapters) > 0 ? parts.pages.source : undefined,
    sound: parts.sound && soundFacts(parts.sound),
    items: itemsOf(shelf.listed, parts.sound),
    spine: spineOf(parts),
    links: linksFrom('', parts.lexicon),
    ours: languageOfOurs(meta, words),
  }
}

/** The total is the sum of the rounded parts: players and checkers add those up. */
function soundFacts({ overlays, narrator }: BookSound) {
  const total = overlays.reduce((sum, { duration }) => sum + duration, 0)
  return {
    duration: clock(total),
    overlays: overlays.map(({ name, duration }) => ({ name, duration: clock(duration) })),
    activeClass,
    narrator,
  }
}

function itemsOf(files: readonly ListedFile[], sound: BookSound | undefined) {
  const spoken = new Map(sound?.overlays.map(({ name, document }) => [document, `${name}-sound`]))
  return files.map(({ id, path, mediaType, properties = [] }) => ({
    id,
    href: path.split('/').map(encodeURIComponent).join('/'),
    mediaType,
    properties: properties.join(' '),
    overlay: spoken.get(path),
  }))
}

/** Cover and chapters in order; descriptions, the contents and what is said of accessibility are read when they are asked for. */
function spineOf({ cover, chapters }: Parts) {
  const text = chapters.list.map(({ name, kind }) => ({ id: name, isLinear: kind !== 'description' }))
  const last = ['nav', 'accessibility'].map((id) => ({ id, isLinear: false }))
  return [{ id: cover.name, isLinear: true }, ...text, ...last]
}

/** Without characters that XML forbids, in whatever text. */
function cleaned<Facts>(facts: Facts): Facts {
  return JSON.parse(JSON.stringify(facts), (_, value) => (typeof value === 'string' ? xmlText(value) : value))
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
const given = (text: string | undefined) => text?.trim() ?? ''

/** What every document links to, from a folder of the book. */
export function linksFrom(toRoot: string, lexicon: PageLink | undefined): PageLink[] {
  return [
    { rel: 'stylesheet', type: 'text/css', href: `${toRoot}style.css` },
    ...(lexicon ? [{ ...lexicon, href: toRoot + lexicon.href }] : []),
  ]
}
