import { refuseTooLarge } from './container/limit.js'
import type { Container } from './container/packager.js'
import type { BookFile, ListedFile } from './package/book-file.js'

/** Takes the files of the book as soon as they are made, and remembers what the manifest has to say of them. */
export interface Shelf {
  /** @throws LecternError `too-large` where the container would not open everywhere */
  add(file: BookFile): Promise<void>
  has(path: string): boolean
  readonly listed: readonly ListedFile[]
}

/** @param coming what is known to come (sound): a book that is too large is refused before it is written */
export function createShelf(container: Container, coming: readonly { size: number }[]): Shelf {
  const listed = new Map<string, ListedFile>()
  let size = 0
  refuseTooLarge(
    coming.reduce((sum, file) => sum + file.size, 0),
    coming.length,
  )
  return {
    async add(file) {
      if (listed.has(file.path)) return
      const { content: given, ...facts } = file
      const content = typeof given === 'string' ? new TextEncoder().encode(given) : given
      size += 'size' in content ? content.size : content.length
      refuseTooLarge(size, listed.size + 1)
      listed.set(file.path, facts)
      await container.add({ ...facts, content })
    },
    has: (path) => listed.has(path),
    get listed() {
      return [...listed.values()]
    },
  }
}
