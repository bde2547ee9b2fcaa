import { readAll } from '@lectern/core'
import { isCompressible, type Packager, type PackedFile, type PackOptions } from './packager.js'

/**
 * The container of epub-gen-memory, and nothing else of it: its own templates damage accessible documents, and its
 * downloads reach out of the jail. Ready files go into its ZIP instead. It holds everything in memory.
 */
export const epubGenMemoryPackager: Packager = {
  name: 'epub-gen-memory',
  open({ date, write, signal }) {
    const ready: ReadyFile[] = []
    return {
      async add(file) {
        signal?.throwIfAborted()
        ready.push({ ...file, content: await inMemory(file) })
      },
      async close() {
        await write(await zipped(ready, date))
      },
    }
  },
}

type ReadyFile = PackedFile & { content: string | Uint8Array }

async function inMemory({ content }: PackedFile): Promise<string | Uint8Array> {
  return typeof content === 'object' && 'open' in content ? readAll(content) : content
}

async function zipped(files: readonly ReadyFile[], date: PackOptions['date']): Promise<Uint8Array> {
  const { EPub } = await import('epub-gen-memory')

  class Container extends EPub {
    /** In place of its templates: the files as they are, each with the same date and no folder entries. */
    protected override async generateTemplateFiles(): Promise<void> {
      const first = this.zip.file('mimetype')
      if (first) first.date = date
      for (const { path, content, mediaType } of files) {
        const compression = isCompressible(mediaType) ? 'DEFLATE' : 'STORE'
        this.zip.file(path, content, {
          date,
          compression,
          compressionOptions: { level },
          createFolders: false,
        })
      }
    }
    protected override async downloadAllFonts(): Promise<void> {}
    protected override async downloadAllImages(): Promise<void> {}
    protected override async makeCover(): Promise<void> {}
  }

  // Its options reach templates that are never rendered, so nothing of the author's goes there.
  const container = await new Container({ title: 'container' }, []).render()
  return container.generateAsync({ type: 'uint8array', platform: 'DOS' })
}

/** As the streaming packager has it. Level 9 takes half as long again and saves 1 %. */
const level = 6
