import { type Article, knownDate } from '@lectern/core'

/** The program that makes the document and writes the file. */
export const program = 'Lectern'

/** The information dictionary: for readers that do not read XMP; it says the same (ISO 32000-1, 14.3.3). */
export function infoOf(article: Article, clock: Date): Record<string, string | Date> {
  const { meta } = article
  const date = knownDate(article, clock)
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
