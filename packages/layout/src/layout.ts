import type { Article, FontSource, OutlineItem, Theme } from '@lectern/core'
import { flowArticle } from './blocks/article.js'
import { flowBlock } from './blocks/index.js'
import { noteSource, setNote } from './blocks/note.js'
import { createCanvas } from './flow/canvas.js'
import { furnish } from './flow/furniture.js'
import { paginate } from './flow/paginate.js'
import type { Paper } from './flow/paper.js'
import { createRecorder, type Recorder, type Spot } from './flow/recorder.js'
import { type Geometry, geometryOf, marginsFor } from './frame/geometry.js'
import type { Item, Page } from './frame/items.js'
import { type Given, givenOf } from './given.js'
import { textLook } from './look.js'
import type { PictureOptions } from './pictures/load.js'
import { type PrintOptions, printOf } from './print.js'
import type { Scope, Setting } from './scope.js'
import { openEndMatter } from './state/end-matter.js'
import { type Findings, holdFindings } from './state/findings.js'
import { openNotes } from './state/notes.js'
import {
  type NumberRoom,
  openPageNumbers,
  type PageNumberBook,
  type PageNumbers,
} from './state/page-numbers.js'
import { loadSupplies } from './supplies.js'
import { createTag, prune, type Tag } from './tags/tag.js'
import { aDigit } from './text/own-words.js'
import { guessNumbers } from './text/page-digits.js'

export type { Spot }

/** What pages are laid out with. */
export interface LayoutOptions extends PictureOptions {
  /** Sizes, colours and paper. */
  theme: Theme
  /** What the names of the run's PDF files end with in this edition, for links to other articles. Default: `pdf`. */
  ending?: string
  /** Where fonts come from. */
  fonts: FontSource
  /** What is printed beside the article's words. */
  print?: PrintOptions
}

/** An article as pages of items, and the tree of tags that they belong to. */
export interface Layout {
  /** In order. */
  pages: readonly Page[]
  /** The element Document with everything in it, in reading order. */
  tags: Tag
  /** The article's headings, and those of the sections that layout adds at the end. */
  outline: readonly OutlineItem[]
  /** First and last page of every block that is shown, from 0. */
  places: ReadonlyMap<string, { from: number; to: number }>
  /** Where links to an id lead: blocks, and note marks, spans and page breaks inside them. */
  spots: ReadonlyMap<string, Spot>
  /** Scripts (ISO 15924) that the article is written in and no font draws: its words cannot be read. */
  undrawn: readonly string[]
}

/**
 * Sets an article as pages of items and a tree of elements. Everything is measured here and nothing afterwards.
 *
 * @throws LecternError `no-font`, `aborted`
 */
export async function layout(article: Article, options: LayoutOptions): Promise<Layout> {
  const print = printOf(options.print ?? {}, article.meta.source)
  const supplies = await loadSupplies(article, print, options)
  const geometry = geometryOf(
    options.theme.page,
    marginsFor(article, options.theme, print),
    article.meta.dir === 'rtl',
  )
  const given = givenOf(article, { theme: options.theme, print, supplies, geometry })
  let tried: Layout | NumberRoom = {
    ...guessNumbers(article, options.theme, geometry),
    labels: new Map(),
  }
  for (let left = mostAttempts; ; left--) {
    tried = attempt(tried, left)
    if ('pages' in tried) return tried
  }

  /** A function of its own, so that a failed attempt is freed before the next one. */
  function attempt(room: NumberRoom, left: number): Layout | NumberRoom {
    const recorder = createRecorder(article)
    const findings = holdFindings()
    const numbers = openPageNumbers(recorder, room)
    const set = setArticle(beginSetting(given, findings, numbers), geometry, recorder, options.signal)
    numbers.settle()
    if (left > 0 && isOff(numbers, set))
      return {
        // The last attempt has room for every number, so that none can run into what follows it.
        digits: Math.max(room.digits, String(set.pages.length).length),
        labels: left > 1 ? labelsOf(numbers) : new Map(),
      }
    findings.passTo(options.report, article, supplies.lacking)
    return set
  }
}

/** Numbers of pages are given room before they are known; where they turn out longer or shorter, all is set anew. */
const mostAttempts = 3

/** Whether a number does not fit its room, or leaves more of it free than should be seen. */
function isOff(numbers: PageNumberBook, { pages }: Layout): boolean {
  return numbers.references.some(({ id, free, most }) => {
    const left = free(numbers.of(id) ?? '–')
    return left < -0.01 || left > mostFree(most, pages.length)
  })
}

/** In a book a little white space behind a number costs less than setting it again. */
function mostFree(most: number, pages: number): number {
  return pages > 400 ? Math.max(most, aDigit) : most
}

function labelsOf(numbers: PageNumberBook): Map<string, string> {
  return new Map(numbers.references.map(({ id }) => [id, numbers.of(id) ?? '–']))
}

function beginSetting(given: Given, findings: Findings, numbers: PageNumbers): Setting {
  let formulas = 0
  return {
    given,
    findings,
    numbers,
    notes: openNotes(),
    endMatter: openEndMatter(),
    leadIn: { announces: false, line: undefined },
    nextFormula: () => ++formulas,
    flowBlock,
    setNote,
  }
}

function setArticle(
  setting: Setting,
  geometry: Geometry,
  recorder: Recorder,
  signal: AbortSignal | undefined,
): Layout {
  const scope = rootScope(setting, geometry)
  flowArticle(scope, signal)
  const pages = paginate(scope.out, paperOf(recorder, geometry, scope), noteSource(setting))
  markInked(pages)
  prune(scope.tag)
  const outline = outlineOf(setting)
  return {
    pages,
    tags: scope.tag,
    outline,
    places: recorder.places,
    spots: recorder.spots,
    undrawn: setting.given.undrawn,
  }
}

function paperOf(recorder: Recorder, geometry: Geometry, scope: Scope): Paper {
  const turned = geometry.turned()
  return {
    area: (isTurned) => (isTurned ? turned : geometry),
    begin(index, isTurned) {
      const { width, height, left } = isTurned ? turned : geometry
      return createCanvas(index, { width, height, left: left(index) }, recorder)
    },
    furnish: () => furnish(recorder, { upright: geometry, turned }, scope),
    label: (index) => recorder.label(index),
  }
}

function rootScope(setting: Setting, { textWidth }: Geometry): Scope {
  const { theme, article, sheet } = setting.given
  return {
    ...setting,
    tag: createTag('Document', { lang: article.meta.lang }),
    x: article.meta.dir === 'rtl' ? textWidth - sheet.lineWidth : 0,
    width: sheet.lineWidth,
    look: textLook(theme, article.meta.lang),
    dir: article.meta.dir,
    space: theme.type.size * theme.space.paragraph,
    listDepth: 0,
    panelDepth: 0,
    main: true,
    out: [],
  }
}

/** Our own sections stand below the title like the article's. */
function outlineOf({ given: { article }, endMatter: { sections } }: Setting): OutlineItem[] {
  const [title, ...rest] = article.outline
  if (sections.length === 0 || !title) return [...article.outline, ...sections]
  if (title.depth > 1) return [...article.outline, ...sections]
  return [{ ...title, children: [...title.children, ...sections] }, ...rest]
}

function markInked(pages: readonly Page[]): void {
  for (const page of pages) for (const item of page.items) mark(item)

  function mark(item: Item): void {
    if (item.kind === 'link') return
    if ('kind' in item.owner) item.owner.inked = true
    if (item.kind === 'group') for (const inner of item.items) mark(inner)
  }
}
