import type { Article, OutlineItem } from '@lectern/core'
import { directionOf } from '@lectern/core'
import type { Element, Properties } from 'hast'
import type { EpubWords } from '../words/index.js'
import type { BookDocument } from './chapters.js'
import type { Cover } from './cover.js'
import { h, langOf } from './element.js'
import { markOf } from './header.js'
import { figuresOf, type Listed, tablesOf } from './lists.js'
import { xhtmlDocument } from './xhtml.js'

export interface Navigation {
  path: 'nav.xhtml'
  xhtml: string
  properties: readonly string[]
}

/** The navigation document (EPUB 3.3, 7): contents, figures, tables, pages and landmarks, each with a label. */
export function navigationOf(
  article: Article,
  documents: readonly BookDocument[],
  cover: Cover,
  words: EpubWords,
): Navigation {
  const { title, lang, dir } = article.meta
  const say = words.messages
  const mark = markOf(article.meta, words)
  const links = (items: readonly Listed[]) =>
    items.flatMap((entry) => {
      const href = hrefOf(entry.id, documents)
      return href ? [h('li', {}, link(href, entry.text, entry.lang, lang))] : []
    })
  const parts = [
    nav('toc', 'h1', say.contents, contents(article.outline, documents, lang), mark, { role: 'doc-toc' }),
    nav('loi', 'h2', say.figures, links(figuresOf(article, say)), mark),
    nav('lot', 'h2', say.tables, links(tablesOf(article, say)), mark),
    nav('page-list', 'h2', say.pages, pageLinks(documents), mark, { role: 'doc-pagelist', hidden: true }),
    nav('landmarks', 'h2', say.landmarks, landmarks(documents, cover, words), mark, { hidden: true }),
  ]
  const page = {
    title: `${say.contents} — ${title}`,
    lang,
    dir,
    stylesheet: 'styles/book.css',
    content: parts.flat(),
  }
  return { path: 'nav.xhtml', ...xhtmlDocument(page) }
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

function contents(
  items: readonly OutlineItem[],
  documents: readonly BookDocument[],
  lang: string,
): Element[] {
  return items.flatMap((entry) => {
    const href = hrefOf(entry.id, documents)
    const inner = contents(entry.children, documents, lang)
    if (!href) return inner
    const list = inner.length > 0 ? h('ol', {}, ...inner) : undefined
    return [h('li', {}, link(href, entry.text, entry.lang, lang), list)]
  })
}

function pageLinks(documents: readonly BookDocument[]): Element[] {
  return documents.flatMap(({ path, pageBreaks }) =>
    pageBreaks.map(({ id, label }) =>
      h('li', {}, h('a', { href: `${path}#${encodeURIComponent(id)}` }, label)),
    ),
  )
}

function landmarks(
  documents: readonly BookDocument[],
  cover: Cover,
  { messages: say }: EpubWords,
): Element[] {
  const entry = (type: string, href: string, label: string) =>
    h('li', {}, h('a', { 'epub:type': type, href }, label))
  return [
    entry('cover', cover.document.path, say.cover),
    entry('toc', 'nav.xhtml#toc', say.contents),
    ...documents.slice(0, 1).map(({ path }) => entry('bodymatter', path, say.startOfText)),
  ]
}

function link(href: string, text: string, lang: string, around: string): Element {
  const mark = lang === around ? {} : langOf(lang, directionOf(lang))
  return h('a', { href, ...mark }, text.replace(/\s+/g, ' ').trim() || '–')
}

function hrefOf(id: string, documents: readonly BookDocument[]): string | undefined {
  const there = documents.find(({ target }) => target(id) === id)
  return there && `${there.path}#${encodeURIComponent(id)}`
}
