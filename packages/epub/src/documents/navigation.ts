import { type Article, directionOfText, type OutlineItem } from '@lectern/core'
import type { BookContext } from '../book-context.js'
import type { Cover } from '../cover/cover.js'
import type { Entry, LanguageMark, LinkList, PageEntry } from '../templates/facts.js'
import type { EpubWords } from '../words.js'
import type { BookDocument, Chapters } from './chapters.js'
import { languageOfOurs } from './header.js'
import { figuresOf, type Listed, tablesOf } from './lists.js'

export interface Navigation {
  name: 'nav'
  path: typeof navigationPath
  /** Links, and the blocks whose words they repeat. */
  entries: readonly Repeated[]
  lists: readonly LinkList[]
  contents: readonly Entry[]
  /** Levels of the contents. */
  depth: number
  pages: readonly PageEntry[]
}

interface Repeated {
  /** Id of the link itself. */
  id: string
  /** Whose words it repeats. */
  block: string
}

/** Where epub-gen-memory puts it. */
export const navigationPath = 'toc.xhtml'

/** What the navigation document (EPUB 3.3, 7) and the NCX list: contents, figures, tables, pages and landmarks, each with a label. @param notes how their sections are called */
export function navigationOf(
  { article, words }: BookContext,
  chapters: Chapters,
  cover: Cover,
  notes: string,
): Navigation {
  const { outline, meta } = article
  const say = words.messages
  const entries: Repeated[] = []

  function entryOf({ id, text, lang, block }: Listed, children: readonly OutlineItem[] = []): Entry[] {
    const document = chapters.holding(id)
    if (document?.target(id) !== id) return contentsOf(children)
    const entry = { id: `entry-${entries.length + 1}`, block }
    entries.push(entry)
    const dir = directionOfText(text) ?? meta.dir
    const mark = lang === meta.lang && dir === meta.dir ? undefined : { lang, dir }
    const href = hrefTo(document.path, id)
    return [{ id: entry.id, href, text: oneLine(text), mark, children: contentsOf(children) }]
  }
  const contentsOf = (items: readonly OutlineItem[]): Entry[] =>
    items.flatMap(({ children, ...item }) => entryOf({ ...item, block: item.id }, children))

  const found = contentsOf(outline)
  const start = { href: chapters.list[0]?.path ?? navigationPath, text: oneLine(meta.title), children: [] }
  const contents = found.length > 0 ? found : [start]
  const figures = figuresOf(article, words).flatMap((item) => entryOf(item))
  const tables = tablesOf(article, words).flatMap((item) => entryOf(item))
  const pages = pagesOf(chapters)
  const all: LinkList[] = [
    { type: 'toc', heading: 'h1', label: say.contents, items: contents, role: 'doc-toc' },
    { type: 'loi', heading: 'h2', label: say.figures, items: figures },
    { type: 'lot', heading: 'h2', label: say.tables, items: tables },
    {
      type: 'page-list',
      heading: 'h2',
      label: say.pages,
      items: pages,
      role: 'doc-pagelist',
      isHidden: true,
    },
  ]
  const lists = all.filter(({ items }) => items.length > 0)
  lists.push({
    type: 'landmarks',
    heading: 'h2',
    label: say.landmarks,
    items: landmarks(chapters, cover, lists, article, words, notes),
    isHidden: true,
    isOurs: true,
  })
  return {
    name: 'nav',
    path: navigationPath,
    entries,
    lists,
    contents,
    depth: depthOf(contents),
    pages,
  }
}

const hrefTo = (path: string, id: string) => `${path}#${encodeURIComponent(id)}`
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim() || '–'
const depthOf = (entries: readonly Entry[]): number =>
  entries.reduce((deepest, { children }) => Math.max(deepest, 1 + depthOf(children)), 0)

function pagesOf({ list }: Chapters): PageEntry[] {
  // Books bound in one may begin at 1 again.
  const taken = new Set<number>()
  return list.flatMap(({ path, pageBreaks }) =>
    pageBreaks.map(({ id, label }) => {
      const number = /^\d+$/.test(label) ? Number(label) : undefined
      const value = number === undefined || taken.has(number) ? undefined : number
      if (value !== undefined) taken.add(value)
      return { href: hrefTo(path, id), text: oneLine(label), value, children: [] }
    }),
  )
}

function landmarks(
  { list }: Chapters,
  cover: Cover,
  lists: readonly LinkList[],
  { meta }: Article,
  words: EpubWords,
  notes: string,
): Entry[] {
  const say = words.messages
  const mark = languageOfOurs(meta, words) && { lang: meta.lang, dir: meta.dir }
  const at = (kind: BookDocument['kind']) => list.find((document) => document.kind === kind)?.path
  const text = list.find(({ kind }) => kind !== 'titlepage' && kind !== 'colophon')?.path
  const noted = list.find((document) => document.notes !== undefined)
  const entries: [type: string, href: string | undefined, text: string, mark?: LanguageMark | undefined][] = [
    ['cover', cover.path, say.cover],
    ['titlepage', at('titlepage'), oneLine(meta.title), mark],
    ...lists.map(({ type, label }): [string, string, string] => [type, `${navigationPath}#${type}`, label]),
    ['bodymatter', text, say.startOfText],
    ['endnotes', noted && hrefTo(noted.path, noted.notes ?? ''), notes],
    ['colophon', at('colophon'), say.aboutThisBook],
  ]
  return entries.flatMap(([type, href, text, mark]) =>
    href ? [{ type, href, text, mark, children: [] }] : [],
  )
}
