import type { OutputFile } from '@lectern/core'
import { createCrc32 } from './crc32.js'
import { isCompressible, mimetype, type Packager, type PackedFile } from './packager.js'
import { centralDirectory, dosTime, localHeader, type ZipEntry } from './zip-records.js'

/**
 * Writes one file after the other, so that memory holds no more than the longest text. Sizes and checksums stand in
 * front of each entry (sound is read twice for that): a stored entry with a data descriptor behind it, as streaming
 * writers make, is refused by readers that are built on `ZipInputStream`.
 */
export const streamingPackager: Packager = {
  name: 'streaming',
  open({ date, write, signal }) {
    const time = dosTime(date)
    const entries: ZipEntry[] = []
    let offset = 0

    async function put(chunk: Uint8Array): Promise<void> {
      signal?.throwIfAborted()
      await write(chunk)
      offset += chunk.length
    }

    async function append(file: PackedFile): Promise<void> {
      const body = await bodyOf(file)
      const entry: ZipEntry = { path: file.path, time, offset, ...body }
      await put(localHeader(entry))
      for await (const chunk of body.open()) await put(chunk)
      entries.push(entry)
    }

    return {
      async add(file) {
        if (entries.length === 0) await append(first)
        await append(file)
      },
      async close() {
        await put(centralDirectory(entries, offset))
      },
    }
  },
}

const first: PackedFile = { path: 'mimetype', mediaType: mimetype, content: mimetype }

type Body = Pick<ZipEntry, 'crc' | 'size' | 'packed' | 'deflated'> & Pick<OutputFile, 'open'>

async function bodyOf({ content, mediaType }: PackedFile): Promise<Body> {
  if (typeof content === 'object' && 'open' in content) return stored(content)
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const deflated = isCompressible(mediaType)
  const packed = deflated ? await deflate(bytes) : bytes
  const crc = createCrc32()
  crc.update(bytes)
  return {
    crc: crc.value(),
    size: bytes.length,
    packed: packed.length,
    deflated,
    open: () => chunksOf(packed),
  }
}

/** In JavaScript, not by the platform's zlib, whose bytes differ from one version and processor to another. */
async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const { deflateSync } = await import('fflate')
  return deflateSync(bytes, { level: 6 })
}

async function stored(file: OutputFile): Promise<Body> {
  const crc = createCrc32()
  for await (const chunk of file.open()) crc.update(chunk)
  return { crc: crc.value(), size: file.size, packed: file.size, deflated: false, open: () => file.open() }
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
