import type { Chapter, Metadata } from '@lectern/core'
import type { EpubMessages } from '../words/index.js'

/**
 * A meaningful `<title>` for each document (WCAG 2.4.2): the first has the book's, the others "Chapter — Book". One
 * without a letter or digit gets its number, and of two alike the later.
 */
export function titlesOf(chapters: readonly Chapter[], meta: Metadata, say: EpubMessages): string[] {
  const taken = new Set<string>()
  return chapters.map((chapter, index) => {
    const title = unique(wanted(chapter, index, meta, say), say.chapter(index + 1), taken)
    taken.add(title)
    return title
  })
}

function wanted(chapter: Chapter, index: number, meta: Metadata, say: EpubMessages): string {
  const own = oneLine(chapter.title)
  const book = oneLine(meta.title)
  if (own === book) return isMeaningful(own) ? own : joined(say.chapter(index + 1), own)
  return joined(isMeaningful(own) ? own : joined(say.chapter(index + 1), own), book)
}

function unique(title: string, number: string, taken: ReadonlySet<string>): string {
  return taken.has(title) ? joined(number, title) : title
}

const joined = (one: string, other: string) => (other ? `${one} — ${other}` : one)
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

export function isMeaningful(title: string): boolean {
  return /[\p{L}\p{N}]/u.test(title)
}
