import { type Article, type Edition, firstOfKind } from '@lectern/core'
import { type PageMark, pageMarks } from '@lectern/hast'
import type { Content } from '../content.js'

/**
 * Where the pages of the PDF of the same run begin, so that a class can open "page 12" together. None where the author marks the
 * pages of a printed original: two counts would be one too many.
 */
export function printPages(
  article: Article,
  { pageBreaks }: Content,
  editions: ReadonlyMap<string, Edition>,
): PageMark[] {
  const pages = firstOfKind(editions, 'pdf')?.map.pages ?? []
  return pages.length > 0 && pageBreaks === 0 ? pageMarks(pages, article.blocks) : []
}
