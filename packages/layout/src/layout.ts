import type { Article, FontSource, Report, Resources, Theme } from '@lectern/core'
import { colophon } from './blocks/byline.js'
import { flowBlock } from './blocks/index.js'
import { noteSource } from './blocks/note.js'
import { createCanvas } from './flow/canvas.js'
import { furnish } from './flow/furniture.js'
import { paginate } from './flow/paginate.js'
import { openFontBook } from './fonts/book.js'
import { fontNeeds } from './fonts/needs.js'
import { type Geometry, geometryOf } from './frame/geometry.js'
import type { Item, Page } from './frame/items.js'
import { loadPictures } from './pictures/load.js'
import { rules } from './rules.js'
import { createTag, type Leaf, prune, type Tag } from './tags/tag.js'
import { mirrored } from './text/bidi.js'
import { catalogue } from './words/index.js'
import type { Scope, Work } from './work.js'

export interface LayoutOptions {
  theme: Theme
  fonts: FontSource
  resources: Resources
  report: Report
  signal?: AbortSignal
}

/** Where something stands: a page, from 0, and points from its top. */
export interface Spot {
  page: number
  y: number
}

export interface Layout {
  pages: readonly Page[]
  /** The element Document with everything in it, in reading order. */
  tags: Tag
  /** First and last page of every block that is shown, from 0. */
  places: ReadonlyMap<string, { from: number; to: number }>
  /** Where links to an id lead: blocks, and note marks, spans and page breaks inside them. */
  spots: ReadonlyMap<string, Spot>
}

/**
 * Sets an article as pages of items and a tree of elements. Everything is measured here and nothing afterwards.
 *
 * @throws LecternError `no-font`, `aborted`
 */
export async function layout(article: Article, options: LayoutOptions): Promise<Layout> {
  const geometry = geometryOf(options.theme.page)
  const work = await prepareWork(article, geometry, options)
  const scope = rootScope(work, geometry)
  for (const node of article.tree.children) {
    options.signal?.throwIfAborted()
    flowBlock(node, scope)
  }
  colophon(scope)
  const record = recorder(article)
  const pages = paginate(
    scope.out,
    {
      top: geometry.top,
      bottom: geometry.bottom,
      begin: (index) => createCanvas(index, { ...geometry, left: geometry.left(index) }, record),
      furnish: furnish(work, geometry, scope),
      label: (index) => String(index + 1),
    },
    noteSource(work),
  )
  prune(scope.tag, inkedLeaves(pages))
  return { pages, tags: scope.tag, places: record.places, spots: record.spots }
}

async function prepareWork(article: Article, geometry: Geometry, options: LayoutOptions): Promise<Work> {
  const { theme, report, fonts, resources } = options
  const langs = new Set([article.meta.lang, ...[...article.blocks.values()].map(({ lang }) => lang)])
  const words = await catalogue.preload(langs)
  const needs = fontNeeds(
    article,
    theme,
    [...langs].map((lang) => words(lang).messages),
  )
  const book = await openFontBook(fonts, needs, mirrored)
  for (const { script, package: name } of book.missing) {
    report(rules['font-missing'], `No installed font draws the script ${script}`, {
      hint: `npm install ${name}`,
    })
  }
  return {
    article,
    theme,
    book,
    report,
    words,
    pictures: await loadPictures(article, resources, report),
    textWidth: geometry.textWidth,
    pageHeight: geometry.bottom - geometry.top,
    notes: new Map(),
    pendingNotes: [],
    reported: new Set(),
  }
}

function rootScope(work: Work, { textWidth }: Geometry): Scope {
  const { theme, article } = work
  return {
    work,
    tag: createTag('Document', { lang: article.meta.lang }),
    x: 0,
    width: textWidth,
    look: {
      role: 'text',
      bold: false,
      italic: false,
      size: theme.type.size,
      leading: theme.type.leading,
      color: theme.color.text,
      lang: article.meta.lang,
      rise: 0,
      underline: false,
      strike: false,
    },
    dir: article.meta.dir,
    space: theme.type.size * theme.space.paragraph,
    listDepth: 0,
    panelDepth: 0,
    main: true,
    out: [],
  }
}

/** Notes where blocks and anchors come to stand; a block is where its parts are. */
function recorder(article: Article) {
  const places = new Map<string, { from: number; to: number }>()
  const spots = new Map<string, Spot>()
  return {
    places,
    spots,
    anchor(id: string, page: number, y: number): void {
      if (!spots.has(id)) spots.set(id, { page, y })
    },
    mark(block: string, page: number, y: number): void {
      for (let id: string | null = block; id !== null; id = article.blocks.get(id)?.parent ?? null) {
        const place = places.get(id)
        if (!place) {
          places.set(id, { from: page, to: page })
          spots.set(id, { page, y })
        } else if (place.to === page && id !== block) break
        else place.to = Math.max(place.to, page)
      }
    },
  }
}

function inkedLeaves(pages: readonly Page[]): Set<Leaf> {
  const leaves = new Set<Leaf>()
  const add = (item: Item): void => {
    if (item.kind === 'link') return
    if ('kind' in item.owner) leaves.add(item.owner)
    if (item.kind === 'group') for (const inner of item.items) add(inner)
  }
  for (const page of pages) for (const item of page.items) add(item)
  return leaves
}
