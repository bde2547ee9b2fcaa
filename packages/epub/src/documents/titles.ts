import type { Metadata } from '@lectern/core'
import type { PlannedDocument } from '../plan.js'
import type { EpubMessages } from '../words.js'

type Titled = Pick<PlannedDocument, 'kind' | 'id' | 'title' | 'part'>

/**
 * A meaningful `<title>` for each document (WCAG 2.4.2): the first has the book's, the others "Chapter — Book". One
 * without a letter or digit gets its number, and of two alike the later.
 */
export function titlesOf(documents: readonly Titled[], meta: Metadata, say: EpubMessages): string[] {
  const taken = new Set<string>()
  return documents.map((document, index) => {
    const own = ownTitle(document, index, say)
    const book = oneLine(meta.title)
    const wanted = document.kind === 'titlepage' || own === book ? own : joined(own, book)
    const title = taken.has(wanted) ? joined(say.chapter(index), wanted) : wanted
    taken.add(title)
    return title
  })
}

/** Without the book's. @param index that of the title page is 0 */
export function ownTitle({ kind, id, title, part }: Titled, index: number, say: EpubMessages): string {
  if (kind === 'colophon') return say.aboutThisBook
  const own = oneLine(id === 'start' ? say.startOfText : title)
  if (kind === 'description') return labelled(say.longDescription, own, say)
  const named = isMeaningful(own) ? own : joined(index === 0 ? say.startOfText : say.chapter(index), own)
  return part > 1 ? say.part(named, part) : named
}

const labelled = (label: string, text: string, { colon }: EpubMessages) =>
  text ? `${label}${colon}${text}` : label
const joined = (one: string, other: string) => (other ? `${one} — ${other}` : one)
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

function isMeaningful(title: string): boolean {
  return /[\p{L}\p{N}]/u.test(title)
}
