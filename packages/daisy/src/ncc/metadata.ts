import type { Book } from '../book.js'
import { rules } from '../rules.js'
import { wholeClock } from '../sound/clock.js'
import type { Entry } from './entries.js'

/** What is counted of a finished book. */
export interface Counts {
  entries: readonly Entry[]
  /** Milliseconds. */
  duration: number
  /** Files of the book, with this one. */
  files: number
  /** How much of the text is heard (DAISY 2.02, 1.3). */
  multimediaType: 'audioFullText' | 'textPartAudio' | 'textNcc'
}

/** Metadata of the navigation, name and content (DAISY 2.02, 2.1.1 and appendix 2). */
export function metadataOf(book: Book, counts: Counts): [name: string, content: string][] {
  const { article, context, sound } = book
  const { meta } = article
  const creators = meta.authors.map(({ name }) => name)
  const date = isoDay(meta.date) ?? isoDay(context.date.toISOString()) ?? ''
  const given = (name: string, value: string | undefined): [string, string][] =>
    value?.trim() ? [[name, value.trim()]] : []
  reportMissing(book, creators)
  return [
    ['dc:title', meta.title],
    ...(creators.length > 0 ? creators : [unknown]).map((name): [string, string] => ['dc:creator', name]),
    ['dc:publisher', meta.publisher ?? (creators.join(', ') || unknown)],
    ['dc:date', date],
    ['dc:identifier', meta.identifier],
    ['dc:language', meta.lang],
    ['dc:format', 'Daisy 2.02'],
    ...meta.subjects.flatMap((subject) => given('dc:subject', subject)),
    ...given('dc:description', meta.description),
    ...given('dc:source', meta.source),
    ...given('dc:rights', meta.rights ?? meta.license),
    ...given('ncc:narrator', sound?.narrator),
    ['ncc:generator', 'Lectern'],
    ['ncc:charset', 'utf-8'],
    ['ncc:producedDate', isoDay(context.date.toISOString()) ?? date],
    ['ncc:multimediaType', counts.multimediaType],
    ['ncc:totalTime', wholeClock(Math.round(counts.duration / 1000) * 1000)],
    ['ncc:files', String(counts.files)],
    ...navigation(counts.entries),
  ]
}

function navigation(entries: readonly Entry[]): [string, string][] {
  const ofClass = (name: string) => entries.filter(({ className }) => className === name)
  const depth = greatest(entries.map(({ tagName }) => Number(/^h(\d)$/.exec(tagName)?.[1] ?? 1)))
  const normal = ofClass('page-normal')
  const notes = ofClass('noteref').length
  return [
    ['ncc:tocItems', String(entries.length)],
    ['ncc:depth', String(depth)],
    ['ncc:pageFront', String(ofClass('page-front').length)],
    ['ncc:pageNormal', String(normal.length)],
    ['ncc:pageSpecial', String(ofClass('page-special').length)],
    ...(normal.length > 0
      ? [['ncc:maxPageNormal', String(greatest(normal.map(({ text }) => Number(text))))] as [string, string]]
      : []),
    ...(notes > 0 ? [['ncc:footnotes', String(notes)] as [string, string]] : []),
  ]
}

/** What stands for an author or a publisher whom nobody named. */
const unknown = '–'

function reportMissing({ article, context }: Book, creators: readonly string[]): void {
  const missing = [
    ...(creators.length > 0 ? [] : ['an author']),
    ...(article.meta.publisher ? [] : ['a publisher']),
  ]
  if (missing.length === 0) return
  context.report(
    rules['required-metadata'],
    `DAISY 2.02 requires ${missing.join(' and ')}, and the article names none`,
    {
      hint: 'Give author: and publisher: in the front matter.',
    },
  )
}

/** Year, month and day, as far as they are known. */
const isoDay = (date: string | undefined) => /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(date ?? '')?.[0]

function greatest(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.max(one, other), 1)
}
