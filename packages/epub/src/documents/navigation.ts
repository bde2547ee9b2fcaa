import type { OutlineItem } from '@lectern/core'
import { directionOf } from '@lectern/core'
import { languageOf, xhtmlOf } from '@lectern/hast/markup'
import type { Element, Properties } from 'hast'
import { h } from 'hastscript'
import type { BookContext } from '../book-context.js'
import type { Cover } from '../cover/cover.js'
import type { EpubWords } from '../words.js'
import type { Chapters } from './chapters.js'
import { markOf } from './header.js'
import { figuresOf, type Listed, tablesOf } from './lists.js'
import { filled, utf8 } from './utf8.js'
import { type PageLink, xhtmlDocument } from './xhtml.js'

export interface Navigation {
  name: 'nav'
  path: 'nav.xhtml'
  /** Links, and the blocks whose words they repeat. */
  entries: readonly Entry[]
}

/** A link of a list, before it is an element. */
interface Entry {
  /** Id of the link itself. */
  id: string
  href: string
  text: string
  lang: string
  /** Whose words it repeats. */
  block: string
}

/** The navigation document (EPUB 3.3, 7): contents, figures, tables, pages and landmarks, each with a label. */
export async function navigationOf(
  { article, words, shelf }: BookContext,
  chapters: Chapters,
  cover: Cover,
  links: readonly PageLink[],
): Promise<Navigation> {
  const { title, lang, dir } = article.meta
  const say = words.messages
  const mark = markOf(article.meta, words)
  const entries: Entry[] = []
  const link = (item: Listed): string | undefined => {
    const entry = entryOf(item, chapters, entries.length + 1)
    if (!entry) return undefined
    entries.push(entry)
    return xhtmlOf(linkTo(entry, lang))
  }
  const lists = [
    list('toc', 'h1', say.contents, contents(article.outline, link), mark, { role: 'doc-toc' }),
    list('loi', 'h2', say.figures, flat(figuresOf(article, words), link), mark),
    list('lot', 'h2', say.tables, flat(tablesOf(article, words), link), mark),
    list('page-list', 'h2', say.pages, pageLinks(chapters), mark, {
      role: 'doc-pagelist',
      hidden: true,
    }),
    list(
      'landmarks',
      'h2',
      say.landmarks,
      landmarks(chapters, cover, words),
      {},
      {
        hidden: true,
        ...mark,
      },
    ),
  ].flat()
  const name = `${say.contents} — ${title}`
  const page = { title: name, lang, dir, links, content: lists.map(({ nav }) => nav) }
  const { xhtml, properties } = xhtmlDocument(page)
  const content = filled(
    xhtml,
    '<ol></ol>',
    lists.map(({ items }) => items),
  )
  const own = { path: 'nav.xhtml', mediaType: 'application/xhtml+xml' } as const
  await shelf.add({ id: 'nav', ...own, content, properties: ['nav', ...properties] })
  return { name: 'nav', path: own.path, entries }
}

/** A list of the document: what is around it, and its items, of which there may be a hundred thousand, as they are written. */
interface List {
  nav: Element
  items: readonly Uint8Array[]
}

/** Nothing where it would be empty. */
function list(
  type: string,
  heading: 'h1' | 'h2',
  label: string,
  found: Iterable<string>,
  mark: Properties,
  more: Properties = {},
): List[] {
  const items = utf8(around('ol', found))
  if (items.length === 0) return []
  const name = `${type}-title`
  const title = h(heading, { id: name, ...mark }, label)
  const nav = h('nav', { 'epub:type': type, id: type, ariaLabelledBy: [name], ...more }, title, h('ol'))
  return [{ nav, items }]
}

/** What makes a link of an item as it is written, where it is in the book. */
type Link = (item: Listed) => string | undefined

function* contents(items: readonly OutlineItem[], link: Link): Generator<string> {
  for (const { id, text, lang, children } of items) {
    const own = link({ id, text, lang, block: id })
    if (own === undefined) yield* contents(children, link)
    else {
      yield `<li>${own}`
      yield* around('ol', contents(children, link))
      yield '</li>'
    }
  }
}

/** Nothing where there would be nothing in it. */
function* around(name: string, pieces: Iterable<string>): Generator<string> {
  let isOpen = false
  for (const piece of pieces) {
    yield isOpen ? piece : `<${name}>${piece}`
    isOpen = true
  }
  if (isOpen) yield `</${name}>`
}

function* flat(items: readonly Listed[], link: Link): Generator<string> {
  for (const item of items) {
    const own = link(item)
    if (own !== undefined) yield `<li>${own}</li>`
  }
}

function entryOf({ id, text, lang, block }: Listed, chapters: Chapters, number: number): Entry | undefined {
  const document = chapters.holding(id)
  if (document?.target(id) !== id) return undefined
  const href = `${document.path}#${encodeURIComponent(id)}`
  return { id: `entry-${number}`, href, text: text.replace(/\s+/g, ' ').trim() || '–', lang, block }
}

function linkTo({ id, href, text, lang }: Entry, around: string): Element {
  return h('a', { id, href, ...(lang === around ? {} : languageOf(lang, directionOf(lang))) }, text)
}

function* pageLinks({ list }: Chapters): Generator<string> {
  for (const { path, pageBreaks } of list) {
    for (const { id, label } of pageBreaks)
      yield xhtmlOf(h('li', {}, h('a', { href: `${path}#${encodeURIComponent(id)}` }, label)))
  }
}

function landmarks({ list }: Chapters, cover: Cover, { messages: say }: EpubWords): string[] {
  const entry = (type: string, href: string, label: string) =>
    xhtmlOf(h('li', {}, h('a', { 'epub:type': type, href }, label)))
  return [
    entry('cover', cover.path, say.cover),
    entry('toc', 'nav.xhtml#toc', say.contents),
    ...list.slice(0, 1).map(({ path }) => entry('bodymatter', path, say.startOfText)),
  ]
}
