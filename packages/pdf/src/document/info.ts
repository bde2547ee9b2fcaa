import { type Article, clockOf } from '@lectern/core'

/** The program that makes the document and writes the file. */
export const program = 'Lectern'

/** The information dictionary: for readers that do not read XMP; it says the same (ISO 32000-1, 14.3.3). */
export function infoOf(article: Article, clock: Date): Record<string, string | Date> {
  const { meta } = article
  const date = dateOf(article, clock)
  const texts = {
    Title: meta.title,
    Author: meta.authors.map(({ name }) => name).join(', '),
    Subject: meta.description ?? '',
    Keywords: meta.subjects.join(', '),
    Creator: program,
    Producer: program,
  }
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
    ...(date ? { CreationDate: date, ModDate: date } : {}),
  }
}

/** The document's date; none for an undated article, whose clock says nothing of it. */
function dateOf(article: Article, clock: Date): Date | undefined {
  const isKnown = article.meta.date !== undefined || clock.getTime() !== clockOf(article).getTime()
  return isKnown ? clock : undefined
}
