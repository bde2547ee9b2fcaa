import type { BookFile, ListedFile } from './container/files.js'
import { refuseTooLarge } from './container/limit.js'
import type { Pack } from './container/pack.js'
import { type Page, type PageFacts, written } from './documents/page.js'
import type { Chapter } from './templates/facts.js'

/** Takes the files of the book as soon as they are made, and remembers what the manifest has to say of them. */
export interface Shelf {
  /** @throws LecternError `too-large` where the container would not open everywhere */
  add(file: BookFile): Promise<void>
  /** A content document, for the template of chapters. */
  addPage(page: Page): PageFacts
  /** A file that another template gives. */
  list(file: ListedFile): void
  has(path: string): boolean
  readonly listed: readonly ListedFile[]
  readonly chapters: readonly Chapter[]
}

/** @param coming what is known to come (sound): a book that is too large is refused before it is written */
export function createShelf(pack: Pick<Pack, 'add'>, coming: readonly { size: number }[]): Shelf {
  const listed = new Map<string, ListedFile>()
  const chapters: Chapter[] = []
  let size = 0
  refuseTooLarge(
    coming.reduce((sum, file) => sum + file.size, 0),
    coming.length,
  )
  function list(file: ListedFile, own = 0): void {
    size += own
    refuseTooLarge(size, listed.size + 1)
    listed.set(file.path, file)
  }
  return {
    async add({ content, ...facts }) {
      if (listed.has(facts.path)) return
      list(facts, sizeOf(content))
      await pack.add({ ...facts, content })
    },
    addPage(page) {
      const { chapter, facts } = written(page)
      const { id, filename: path } = chapter
      list(
        { id, path, mediaType: 'application/xhtml+xml', properties: facts.properties },
        sizeOf(chapter.content),
      )
      chapters.push(chapter)
      return facts
    },
    list,
    has: (path) => listed.has(path),
    get listed() {
      return [...listed.values()]
    },
    chapters,
  }
}

function sizeOf(content: BookFile['content']): number {
  if (typeof content === 'string') return new TextEncoder().encode(content).length
  return 'size' in content ? content.size : content.length
}
