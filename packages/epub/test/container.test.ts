import { outputFile } from '@lectern/core'
import { epubGenMemoryPackager, type Packager, type PackedFile, streamingPackager } from '@lectern/epub'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { packagerBySize } from '../src/container/by-size.js'
import { dosTime } from '../src/container/dos-time.js'
import { createShelf } from '../src/shelf.js'

const date = new Date('2026-03-01T12:30:20Z')
const files: PackedFile[] = [
  { path: 'META-INF/container.xml', mediaType: 'application/xml', content: '<container/>'.repeat(200) },
  {
    path: 'text/chapter.xhtml',
    mediaType: 'application/xhtml+xml',
    content: new TextEncoder().encode('Ä'.repeat(500)),
  },
  {
    path: 'audio/a.mp3',
    mediaType: 'audio/mpeg',
    content: outputFile('a.mp3', 'audio/mpeg', new Uint8Array(3000).fill(7)),
  },
  { path: 'pictures/a.png', mediaType: 'image/png', content: new Uint8Array(100) },
]

async function pack(packager: Packager, when = date): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  const container = packager.open({ date: when, write: async (chunk) => void chunks.push(chunk.slice()) })
  for (const file of files) await container.add(file)
  await container.close()
  return Buffer.concat(chunks)
}

describe.each([epubGenMemoryPackager, streamingPackager])('the $name packager', (packager) => {
  it('stores `mimetype` first, without an extra field (OCF 4.3)', async () => {
    const bytes = await pack(packager)
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    expect(view.getUint16(8, true)).toBe(0)
    expect(view.getUint16(28, true)).toBe(0)
    expect(Buffer.from(bytes.subarray(30, 58)).toString()).toBe('mimetypeapplication/epub+zip')
  })

  it('holds the files in order, and no folders', async () => {
    const entries = unzipSync(await pack(packager))
    expect(Object.keys(entries)).toEqual(['mimetype', ...files.map(({ path }) => path)])
    expect(new TextDecoder().decode(entries['text/chapter.xhtml'])).toBe('Ä'.repeat(500))
    expect(entries['audio/a.mp3']).toEqual(new Uint8Array(3000).fill(7))
  })

  it('gives the same bytes in another time zone', async () => {
    const zone = process.env.TZ
    const here = await pack(packager)
    process.env.TZ = 'Pacific/Auckland'
    try {
      expect(Buffer.compare(await pack(packager), here)).toBe(0)
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })

  it('writes the date it is given', async () => {
    expect(Buffer.from(await pack(packager)).readUInt32LE(10)).toBe(dosTime(date))
  })

  it('writes no data descriptors, which readers built on ZipInputStream refuse', async () => {
    expect(Buffer.from(await pack(packager)).readUInt16LE(6) & 0x0008).toBe(0)
  })
})

it('obeys an abort signal', async () => {
  const signal = AbortSignal.abort()
  for (const packager of [epubGenMemoryPackager, streamingPackager]) {
    const container = packager.open({ date, signal, write: async () => {} })
    await expect(container.add(files[0] as PackedFile)).rejects.toThrow()
  }
})

it('never holds sound in memory while it streams', async () => {
  let open = 0
  let most = 0
  const size = 40
  const file = {
    path: 'a.mp3',
    mediaType: 'audio/mpeg',
    size: size << 10,
    sha256: '',
    async *open() {
      for (let index = 0; index < size; index++) {
        open += 1
        most = Math.max(most, open)
        yield new Uint8Array(1024)
        open -= 1
      }
    },
  }
  const container = streamingPackager.open({ date, write: async () => {} })
  await container.add({ path: 'audio/a.mp3', mediaType: 'audio/mpeg', content: file })
  await container.close()
  expect(most).toBe(1)
})

describe('the packager by size', () => {
  const sized = (limit: number) => pack(packagerBySize(limit))
  const sum = 200 * 12 + 1000 + 3000 + 100

  it('leaves books up to the limit to epub-gen-memory, and streams larger ones', async () => {
    const [inMemory, streamed] = [await pack(epubGenMemoryPackager), await pack(streamingPackager)]
    expect(Buffer.compare(await sized(sum), inMemory)).toBe(0)
    expect(Buffer.compare(await sized(sum - 1), streamed)).toBe(0)
    expect(Buffer.compare(inMemory, streamed)).not.toBe(0)
  })

  it('keeps the order of the files wherever the limit is crossed', async () => {
    for (const limit of [0, 2500, 3500])
      expect(Object.keys(unzipSync(await sized(limit)))).toEqual([
        'mimetype',
        ...files.map(({ path }) => path),
      ])
  })
})

describe('a book of more than 4 GiB', () => {
  const refusal = expect.objectContaining({
    code: 'too-large',
    message: expect.stringContaining('4.40 GB'),
    hint: expect.stringContaining('in parts'),
  })
  const container = { add: async () => {}, close: async () => {} }

  it('is refused with its size and what to do, before anything is written', () => {
    expect(() => createShelf(container, [{ size: 4.4e9 }])).toThrow(refusal)
  })

  it('is refused when nobody could know before', async () => {
    const huge = { ...outputFile('a.mp3', 'audio/mpeg', ''), size: 2.2e9 }
    const shelf = createShelf(container, [])
    await shelf.add({ id: 'a', path: 'a.mp3', mediaType: 'audio/mpeg', content: huge })
    const again = shelf.add({ id: 'b', path: 'b.mp3', mediaType: 'audio/mpeg', content: huge })
    await expect(again).rejects.toThrow(refusal)
  })
})
