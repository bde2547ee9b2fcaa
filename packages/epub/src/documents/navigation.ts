import type { OutlineItem } from '@lectern/core'
import { directionOf } from '@lectern/core'
import { languageOf } from '@lectern/markup'
import type { Element, Properties } from 'hast'
import { h } from 'hastscript'
import type { BookContext } from '../book-context.js'
import type { Cover } from '../cover/cover.js'
import type { EpubWords } from '../words.js'
import type { Chapters } from './chapters.js'
import { markOf } from './header.js'
import { figuresOf, type Listed, tablesOf } from './lists.js'
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
  const link = (item: Listed): Element | undefined => {
    const entry = entryOf(item, chapters, entries.length + 1)
    if (!entry) return undefined
    entries.push(entry)
    return linkTo(entry, lang)
  }
  const parts = [
    nav('toc', 'h1', say.contents, contents(article.outline, link), mark, { role: 'doc-toc' }),
    nav('loi', 'h2', say.figures, flat(figuresOf(article, words), link), mark),
    nav('lot', 'h2', say.tables, flat(tablesOf(article, words), link), mark),
    nav('page-list', 'h2', say.pages, pageLinks(chapters), mark, { role: 'doc-pagelist', hidden: true }),
    nav('landmarks', 'h2', say.landmarks, landmarks(chapters, cover, words), {}, { hidden: true, ...mark }),
  ]
  const name = `${say.contents} — ${title}`
  const { xhtml, properties } = xhtmlDocument({ title: name, lang, dir, links, content: parts.flat() })
  const own = { path: 'nav.xhtml', mediaType: 'application/xhtml+xml' } as const
  await shelf.add({ id: 'nav', ...own, content: xhtml, properties: ['nav', ...properties] })
  return { name: 'nav', path: own.path, entries }
}

/** Nothing where it would be empty. */
function nav(
  type: string,
  heading: 'h1' | 'h2',
  label: string,
  items: readonly Element[],
  mark: Properties,
  more: Properties = {},
): Element[] {
  if (items.length === 0) return []
  const name = `${type}-title`
  const title = h(heading, { id: name, ...mark }, label)
  return [
    h('nav', { 'epub:type': type, id: type, ariaLabelledBy: [name], ...more }, title, h('ol', {}, ...items)),
  ]
}

function contents(items: readonly OutlineItem[], link: (item: Listed) => Element | undefined): Element[] {
  return items.flatMap((item) => {
    const own = link({ ...item, block: item.id })
    const inner = contents(item.children, link)
    if (!own) return inner
    return [h('li', {}, own, inner.length > 0 ? h('ol', {}, ...inner) : undefined)]
  })
}

function flat(items: readonly Listed[], link: (item: Listed) => Element | undefined): Element[] {
  return items.flatMap((item) => {
    const own = link(item)
    return own ? [h('li', {}, own)] : []
  })
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

function pageLinks({ list }: Chapters): Element[] {
  return list.flatMap(({ path, pageBreaks }) =>
    pageBreaks.map(({ id, label }) =>
      h('li', {}, h('a', { href: `${path}#${encodeURIComponent(id)}` }, label)),
    ),
  )
}

function landmarks({ list }: Chapters, cover: Cover, { messages: say }: EpubWords): Element[] {
  const entry = (type: string, href: string, label: string) =>
    h('li', {}, h('a', { 'epub:type': type, href }, label))
  return [
    entry('cover', cover.path, say.cover),
    entry('toc', 'nav.xhtml#toc', say.contents),
    ...list.slice(0, 1).map(({ path }) => entry('bodymatter', path, say.startOfText)),
  ]
}
