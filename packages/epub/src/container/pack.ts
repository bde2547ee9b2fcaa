import { folder, type PackedFile, type PackOptions } from './files.js'
import { type Stream, streamTo } from './streaming.js'

/**
 * Books whose files come to no more than this are packed by epub-gen-memory, which holds them in memory two or three times over; larger
 * ones, which have sound or many pictures, are streamed. docs/decisions/books-and-pictures.md has what was measured.
 */
export const mostInMemory = 64 * 1024 * 1024

/** A book whose templates are rendered. */
export interface Rendered {
  /** What the templates gave, to be streamed. */
  files(): AsyncIterable<PackedFile>
  /** The container, with the other files of the book, in memory. */
  pack(others: readonly PackedFile[], date: PackOptions['date']): Promise<Uint8Array>
}

/** A container that is being written. */
export interface Pack {
  /** Takes a file that no template renders. One call after the other. */
  add(file: PackedFile): Promise<void>
  /** Writes what is left; nothing can be added after it. */
  close(book: Rendered): Promise<void>
}

/** @param limit sum of the sizes of all files before compression */
export function createPack(options: PackOptions, limit = mostInMemory): Pack {
  const { date, write, signal } = options
  let waiting: PackedFile[] = []
  let size = 0
  let stream: Stream | undefined

  async function passOn(): Promise<void> {
    stream ??= streamTo(options)
    for (const file of waiting) await stream.add(file)
    waiting = []
  }

  return {
    async add(file) {
      signal?.throwIfAborted()
      waiting.push({ ...file, path: folder + file.path })
      size += sizeOf(file)
      if (size > limit) await passOn()
    },
    async close(book) {
      if (!stream) return write(await book.pack(waiting, date))
      await passOn()
      for await (const file of book.files()) await stream.add(file)
      await stream.close()
    },
  }
}

function sizeOf({ content }: PackedFile): number {
  return typeof content === 'object' && 'size' in content ? content.size : content.length
}
