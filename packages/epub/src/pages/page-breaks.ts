import {
  type Article,
  type Edition,
  type EditionPage,
  type EmitContext,
  firstOfKind,
  type TextPlace,
} from '@lectern/core'
import { type PageMark, pageMarks } from '@lectern/hast'
import { eachNode } from '../walk.js'
import type { EpubMessages } from '../words.js'
import { outsideWords } from './snap.js'

/** Whose pages the book counts. */
export interface Pages {
  /** Breaks to set; empty where the author's own stand in the text. */
  marks: readonly PageMark[]
  /** What `pageBreakSource` says (EPUB Accessibility 1.1, 3.4). */
  source?: string
}

/** The author's pages of a printed original win; else those of the PDF made in the same run; else none. */
export function pagesOf(
  article: Article,
  context: EmitContext,
  say: EpubMessages,
  followPrint = true,
): Pages {
  const { title, source } = article.meta
  if (hasOwnBreaks(article)) return { marks: [], source: source ?? say.printedOriginal(title) }
  const print = followPrint ? standardPrint(context) : undefined
  const pages = print?.map.pages ?? []
  if (!print || pages.length === 0) return { marks: [] }
  const placed = everyPage(pages, article).map(({ label, start }) => ({
    label,
    start: start && outsideWords(start, article.blocks.get(start.block)),
  }))
  return { marks: pageMarks(placed, article.blocks), source: print.identifier ?? `${context.name}.pdf` }
}

/** Of several PDFs the one in the standard look counts, else the one that was listed first. */
function standardPrint({ editions }: EmitContext): Edition | undefined {
  const standard = editions.get('pdf')
  return standard?.kind === 'pdf' ? standard : firstOfKind(editions, 'pdf')
}

function hasOwnBreaks(article: Article): boolean {
  let found = false
  eachNode(article.tree, (node) => {
    if (node.type === 'pageBreak') found ||= node.label !== ''
  })
  return found
}

/** A page without main-flow text (full of notes, say) has its break where the next one begins: no number is missing. */
function everyPage(pages: readonly EditionPage[], article: Article): EditionPage[] {
  let next = endOf(article)
  return pages
    .toReversed()
    .map(({ label, start }) => {
      next = start ?? next
      return { label, start: next }
    })
    .reverse()
}

function endOf(article: Article): TextPlace | null {
  const last = [...article.blocks.values()].findLast(
    (block) => block.text !== '' && !isInNote(block.id, article),
  )
  return last ? { block: last.id, offset: last.text.length } : null
}

function isInNote(id: string, article: Article): boolean {
  const block = article.blocks.get(id)
  if (!block) return false
  return block.type === 'footnoteDefinition' || (block.parent !== null && isInNote(block.parent, article))
}
