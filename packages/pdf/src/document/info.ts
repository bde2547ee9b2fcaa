import type { Article } from '@lectern/core'
import { type Reference, textString } from '../file/values.js'
import type { FileWriter } from '../file/writer.js'

export interface DocumentInfo {
  title: string
  author: string
  subject: string
  keywords: string
  date: Date
}

/** The program that makes the document and writes the file. */
export const program = 'Lectern'

export function infoOf({ meta }: Article, date: Date): DocumentInfo {
  return {
    title: meta.title,
    author: meta.authors.map(({ name }) => name).join(', '),
    subject: meta.description ?? '',
    keywords: meta.subjects.join(', '),
    date,
  }
}

/** The information dictionary: for readers that do not read XMP; it says the same (ISO 32000-1, 14.3.3). */
export function writeInfo(
  { title, author, subject, keywords, date }: DocumentInfo,
  writer: FileWriter,
): Reference {
  const texts = {
    Title: title,
    Author: author,
    Subject: subject,
    Keywords: keywords,
    Creator: program,
    Producer: program,
  }
  const ref = writer.ref({
    ...Object.fromEntries(
      Object.entries(texts).flatMap(([key, text]) => (text ? [[key, textString(text)]] : [])),
    ),
    CreationDate: date,
    ModDate: date,
  })
  ref.end()
  return ref
}
