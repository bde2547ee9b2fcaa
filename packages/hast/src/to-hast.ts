import type { Article } from '@lectern/core'
import type { ElementContent, Root } from 'hast'
import { handlers } from './handlers/index.js'
import type { Node, Parent } from './node.js'
import { notesSection } from './notes-section.js'
import type { HastOptions, PageMark } from './options.js'
import { pageBreakElement } from './page-breaks.js'
import { flow } from './render.js'
import type { Run, State } from './state.js'
import { englishWords } from './words.js'

/**
 * An article, or some of its blocks, as hast: block ids as ids, sentences as elements where sound needs them, roles,
 * languages, and page breaks. Nothing is loaded, and nothing is changed in the article.
 */
export function toHast(article: Article, options: HastOptions = {}): Root {
  return { type: 'root', children: [...hastParts(article, options)] }
}

/** The same, part by part: who writes each before the next is made never holds the hast of a whole book. */
export function* hastParts(article: Article, options: HastOptions = {}): Generator<ElementContent> {
  const state = begin(article, options)
  const main = options.blocks
    ? options.blocks.flatMap((id) => article.blocks.get(id)?.node ?? [])
    : article.tree.children.filter(({ type }) => type !== 'footnoteDefinition')
  for (const node of main) yield* flow([node], state)
  const notes = options.notes ?? (options.blocks ? false : article.notes.map(({ id }) => id))
  if (notes && notes.length > 0) yield notesSection(notes, state)
  for (const { id, label } of state.run.waiting.splice(0)) yield pageBreakElement('div', id, label, state)
}

function begin(article: Article, options: HastOptions): State {
  const run: Run = {
    article,
    options,
    handlers,
    xhtml: options.target === 'xhtml',
    vocabulary: options.vocabulary ?? englishWords,
    pages: byBlock(options.pages ?? []),
    waiting: [],
    afterLink: [],
    ids: idsOf(article),
    madeIds: new Set(),
    abbreviations: new Set(),
    expanded: new Set(),
    tables: 0,
  }
  return {
    run,
    lang: article.meta.lang,
    inLink: false,
    inHeaderCell: false,
    pictured: undefined,
    cursor: undefined,
  }
}

function byBlock(pages: readonly PageMark[]): Map<string, PageMark[]> {
  const found = new Map<string, PageMark[]>()
  for (const mark of pages) found.set(mark.start.block, [...(found.get(mark.start.block) ?? []), mark])
  return found
}

const known = new WeakMap<Article, ReadonlySet<string>>()

/** Every id that a node of the article has; found once, as an EPUB asks for each chapter. */
function idsOf(article: Article): ReadonlySet<string> {
  const before = known.get(article)
  if (before) return before
  const ids = new Set<string>()
  collect(article.tree, ids)
  known.set(article, ids)
  return ids
}

function collect(node: Node, ids: Set<string>): void {
  if (node.data?.id) ids.add(node.data.id)
  const { children } = node as Partial<Parent>
  if (children) for (const child of children) collect(child, ids)
}
