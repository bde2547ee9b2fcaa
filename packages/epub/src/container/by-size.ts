import { epubGenMemoryPackager } from './epub-gen-memory.js'
import type { Container, Packager, PackedFile } from './packager.js'
import { streamingPackager } from './streaming.js'

/**
 * Books whose files come to no more than this are packed by epub-gen-memory, which holds them in memory two or three times over; larger
 * ones, which have sound or many pictures, are streamed. docs/decisions/books-and-pictures.md has what was measured.
 */
export const mostInMemory = 64 * 1024 * 1024

/** @param limit sum of the sizes of all files before compression */
export function packagerBySize(limit = mostInMemory): Packager {
  return {
    name: 'by size',
    open(options) {
      let waiting: PackedFile[] = []
      let size = 0
      let streaming: Container | undefined

      async function passOn(container: Container): Promise<void> {
        for (const file of waiting) await container.add(file)
        waiting = []
      }

      return {
        async add(file) {
          options.signal?.throwIfAborted()
          if (streaming) return streaming.add(file)
          waiting.push(file)
          size += sizeOf(file)
          if (size <= limit) return
          streaming = streamingPackager.open(options)
          await passOn(streaming)
        },
        async close() {
          const container = streaming ?? epubGenMemoryPackager.open(options)
          await passOn(container)
          await container.close()
        },
      }
    },
  }
}

function sizeOf({ content }: PackedFile): number {
  return typeof content === 'object' && 'size' in content ? content.size : content.length
}
