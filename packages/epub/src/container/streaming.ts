import type { OutputFile } from '@lectern/core'
import type { ZipWriter } from '@zip.js/zip.js'
import { dosTime } from './dos-time.js'
import { isCompressible, mimetype, type PackedFile, type PackOptions } from './files.js'

/** A container that is written as its files come. */
export interface Stream {
  /** Puts a file behind those before it. One call after the other. */
  add(file: PackedFile): Promise<void>
  close(): Promise<void>
}

/**
 * Writes one file after the other, so that memory holds no more than the longest text; by zip.js. Sizes and checksums stand in
 * front of each entry (sound is read twice for that): a stored entry with a data descriptor behind it, as streaming
 * writers make, is refused by readers that are built on `ZipInputStream`.
 */
export function streamTo({ date, write, signal }: PackOptions): Stream {
  let opened: Promise<ZipWriter<unknown>> | undefined

  async function append(file: PackedFile): Promise<void> {
    signal?.throwIfAborted()
    const body = await bodyOf(file)
    opened ??= openZip(write)
    await (await opened).add(file.path, source(body, signal), {
      // What zip.js would find out itself only by holding the whole entry.
      passThrough: true,
      uncompressedSize: body.size,
      crc32: body.crc,
      compressionMethod: body.isDeflated ? 8 : 0,
      // Its own date would be in local time.
      rawLastModDate: dosTime(date),
    })
  }

  return {
    async add(file) {
      if (!opened) await append(first)
      await append(file)
    },
    async close() {
      await (await opened)?.close()
    },
  }
}

const first: PackedFile = { path: 'mimetype', mediaType: mimetype, content: mimetype }

async function openZip(write: (chunk: Uint8Array) => Promise<void>): Promise<ZipWriter<unknown>> {
  const { ZipWriter } = await import('@zip.js/zip.js')
  return new ZipWriter(new WritableStream({ write }), {
    dataDescriptor: false,
    extendedTimestamp: false,
    zip64: false,
    msDosCompatible: true,
    useWebWorkers: false,
    useCompressionStream: false,
  })
}

interface Body {
  crc: number
  /** Octets before and after compression. */
  size: number
  packed: number
  isDeflated: boolean
  open(): AsyncIterable<Uint8Array>
}

/** With its size: else zip.js would take the entry into memory to measure it. */
function source({ packed, open }: Body, signal: AbortSignal | undefined) {
  const chunks = open()[Symbol.asyncIterator]()
  const readable = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        signal?.throwIfAborted()
        const { done, value } = await chunks.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      cancel: async () => void (await chunks.return?.()),
    },
    { highWaterMark: 0 },
  )
  return { readable, size: packed }
}

async function bodyOf({ content, mediaType }: PackedFile): Promise<Body> {
  if (typeof content === 'object' && 'open' in content) return stored(content)
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const isDeflated = isCompressible(mediaType)
  const packed = isDeflated ? await deflate(bytes) : bytes
  const crc = await checksum(chunksOf(bytes))
  return { crc, size: bytes.length, packed: packed.length, isDeflated, open: () => chunksOf(packed) }
}

/** In JavaScript, not by the platform's zlib, whose bytes differ from one version and processor to another. */
async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const { deflateSync } = await import('fflate')
  return deflateSync(bytes, { level: 6 })
}

async function stored(file: OutputFile): Promise<Body> {
  const crc = await checksum(file.open())
  return { crc, size: file.size, packed: file.size, isDeflated: false, open: () => file.open() }
}

async function checksum(chunks: AsyncIterable<Uint8Array>): Promise<number> {
  const { default: crc32 } = await import('crc-32')
  let crc = 0
  for await (const chunk of chunks) crc = crc32.buf(chunk, crc)
  return crc >>> 0
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
