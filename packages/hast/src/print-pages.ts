import { type Article, type Edition, type EditionPage, firstOfKind, type TextPlace } from '@lectern/core'
import { eachNode } from './node.js'
import { type PageMark, pageMarks } from './options.js'
import { outsideWords } from './outside-words.js'

/** Where the pages of the PDF of the same run begin, for editions that flow. */
export interface PrintPages {
  /** Each page, never inside a word. */
  marks: readonly PageMark[]
  /** The edition whose pages they are. */
  print: Edition
}

/** Of several PDFs the one in the standard look counts; undefined where none was made, or none has pages. */
export function printPages(article: Article, editions: ReadonlyMap<string, Edition>): PrintPages | undefined {
  const print = standardPrint(editions)
  const pages = print?.map.pages ?? []
  if (!print || pages.length === 0) return undefined
  const placed = everyPage(pages, article).map(({ label, start }) => ({
    label,
    start: start && outsideWords(start, article.blocks.get(start.block)),
  }))
  return { marks: pageMarks(placed, article.blocks), print }
}

/** Whether the author marked the pages of a printed original, which win over those of any PDF. */
export function hasOwnPages({ tree }: Pick<Article, 'tree'>): boolean {
  let found = false
  eachNode(tree, (node) => {
    if (node.type === 'pageBreak') found ||= node.label !== ''
  })
  return found
}

/** The standard look, else the one that was listed first. */
function standardPrint(editions: ReadonlyMap<string, Edition>): Edition | undefined {
  const standard = editions.get('pdf')
  return standard?.kind === 'pdf' ? standard : firstOfKind(editions, 'pdf')
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
