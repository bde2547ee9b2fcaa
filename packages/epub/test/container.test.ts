import { outputFile } from '@lectern/core'
import { unzipSync } from 'fflate'
import { h } from 'hastscript'
import { describe, expect, it } from 'vitest'
import { dosTime } from '../src/container/dos-time.js'
import { render } from '../src/container/epub-gen-memory.js'
import { folder, type PackedFile } from '../src/container/files.js'
import { createPack, mostInMemory } from '../src/container/pack.js'
import { streamTo } from '../src/container/streaming.js'
import { written } from '../src/documents/page.js'
import type { Manuscript } from '../src/manuscript.js'
import { createShelf } from '../src/shelf.js'

const date = new Date('2026-03-01T12:30:20Z')
const table = h('table', h('tr', h('th', { scope: 'col', id: 'a' }, 'Ä'.repeat(500))))
const { chapter } = written({
  ...{ id: 'ch01', filename: 'text/ch01.xhtml', title: 'A & <B>', lang: 'de', dir: 'ltr', links: [] },
  content: [
    table,
    h('math', { xmlns: 'http://www.w3.org/1998/Math/MathML' }, h('mi', 'x')),
    h('img', { alt: '' }),
  ],
})
const manuscript: Manuscript = {
  identifier: 'urn:uuid:1',
  chapters: [chapter],
  options: {
    ...{ title: 'A & <B>', author: ['Ada'], publisher: '', description: '', lang: 'de', css: 'p {}' },
    ...{ date: date.toISOString(), tocTitle: 'Inhalt' },
    book: {
      ...{
        dir: 'ltr',
        subjects: [],
        sortNames: [],
        subtitle: '',
        date: '',
        rights: '',
        source: '',
        license: '',
      },
      accessibility: { said: [], summary: { text: 'S', lang: 'de' }, declared: { exemptions: [] } },
      ...{ pageBreakSource: undefined, sound: undefined, items: [], spine: [], links: [], ours: undefined },
      ...{ lists: [], contents: [], depth: 1, pages: [] },
    },
  },
}
const files: PackedFile[] = [
  {
    path: 'audio/a.mp3',
    mediaType: 'audio/mpeg',
    content: outputFile('a.mp3', 'audio/mpeg', new Uint8Array(3000).fill(7)),
  },
  { path: 'pictures/a.png', mediaType: 'image/png', content: new Uint8Array(100) },
  { path: 'smil/a.smil', mediaType: 'application/smil+xml', content: '<par/>'.repeat(200) },
]
const sum = 3000 + 100 + 6 * 200

async function packed(limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  const write = async (chunk: Uint8Array) => void chunks.push(chunk.slice())
  const pack = createPack({ date, write }, limit)
  for (const file of files) await pack.add(file)
  await pack.close(await render(manuscript))
  return Buffer.concat(chunks)
}

const printed = ['style.css', 'text/ch01.xhtml', 'content.opf', 'toc.ncx', 'toc.xhtml'].map(
  (path) => folder + path,
)
const ways = [
  { name: 'in memory', pack: () => packed(mostInMemory) },
  { name: 'streaming', pack: () => packed(0) },
]

describe.each(ways)('the container, $name', ({ pack }) => {
  it('stores `mimetype` first, without an extra field (OCF 4.3)', async () => {
    const bytes = await pack()
    expect(bytes.readUInt16LE(8)).toBe(0)
    expect(bytes.readUInt16LE(28)).toBe(0)
    expect(bytes.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip')
  })

  it('holds what the templates give and all other files, and no folders', async () => {
    const entries = unzipSync(await pack())
    const paths = [
      ...files.map(({ path }) => folder + path),
      ...printed,
      'META-INF/container.xml',
      'mimetype',
    ]
    expect(Object.keys(entries).sort()).toEqual(paths.sort())
    expect(entries[`${folder}audio/a.mp3`]).toEqual(new Uint8Array(3000).fill(7))
  })

  it('gives the same bytes twice, and in another time zone', async () => {
    const zone = process.env.TZ
    const here = await pack()
    process.env.TZ = 'Pacific/Auckland'
    try {
      expect(Buffer.compare(await pack(), here)).toBe(0)
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })

  it('writes the date it is given', async () => {
    const bytes = await pack()
    for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 1))
      expect(bytes.readUInt32LE(at + 12)).toBe(dosTime(date))
  })

  it('writes no data descriptors, which readers built on ZipInputStream refuse', async () => {
    expect((await pack()).readUInt16LE(6) & 0x0008).toBe(0)
  })

  it('keeps chapters as they were written: scope, MathML, an empty alt', async () => {
    const text = new TextDecoder().decode(unzipSync(await pack())[`${folder}text/ch01.xhtml`])
    expect(text).toContain(chapter.content)
    expect(text).toContain('<th scope="col" id="a">')
    expect(text).toContain('<title>A &amp; &lt;B&gt;</title>')
  })
})

it('is streamed from the limit on', async () => {
  expect(Buffer.compare(await packed(sum), await packed(mostInMemory))).toBe(0)
  expect(Buffer.compare(await packed(sum - 1), await packed(mostInMemory))).not.toBe(0)
})

it('obeys an abort signal', async () => {
  const pack = createPack({ date, signal: AbortSignal.abort(), write: async () => {} })
  await expect(pack.add(files[0] as PackedFile)).rejects.toThrow()
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
  const stream = streamTo({ date, write: async () => {} })
  await stream.add({ path: 'audio/a.mp3', mediaType: 'audio/mpeg', content: file })
  await stream.close()
  expect(most).toBe(1)
})

describe('a book of more than 4 GiB', () => {
  const refusal = expect.objectContaining({
    code: 'too-large',
    message: expect.stringContaining('4.40 GB'),
    hint: expect.stringContaining('in parts'),
  })
  const container = { add: async () => {} }

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
