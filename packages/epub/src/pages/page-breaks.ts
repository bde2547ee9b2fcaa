import type { Article, EmitContext } from '@lectern/core'
import { hasOwnPages, type PageMark, printPages } from '@lectern/hast'
import type { EpubMessages } from '../words.js'

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
  { editions, name }: EmitContext,
  say: EpubMessages,
  followPrint = true,
): Pages {
  const { title, source } = article.meta
  if (hasOwnPages(article)) return { marks: [], source: source ?? say.printedOriginal(title) }
  const pages = followPrint ? printPages(article, editions) : undefined
  return pages ? { marks: pages.marks, source: pages.print.identifier ?? `${name}.pdf` } : { marks: [] }
}
