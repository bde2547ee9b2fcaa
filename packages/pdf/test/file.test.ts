import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  ByteString,
  type Dictionary,
  latin1,
  nameTree,
  TextString,
  type Value as Written,
} from '../src/file/values.js'
import { createFileWriter } from '../src/file/writer.js'
import { Reader, type Value } from './support/reader.js'

// What is written is read back by pdf-lib.

const writer = () =>
  createFileWriter({ version: '1.7', id: new Uint8Array(16), deflate: async (bytes) => deflateSync(bytes) })

async function readBack(file: ReturnType<typeof writer>): Promise<Reader> {
  const page = file.ref({ Type: 'Page', MediaBox: [0, 0, 9, 9] })
  const pages = file.ref({ Type: 'Pages', Kids: [page], Count: 1 })
  page.data.Parent = pages
  page.end()
  pages.end()
  file.catalog.Pages = pages
  const info = file.ref()
  info.end()
  const chunks = await file.finish(info)
  return Reader.open(new Uint8Array(Buffer.concat(chunks)))
}

interface Pair {
  written: Written
  read: Value
}

const name = fc.string({ minLength: 1, unit: 'binary-ascii' }).filter((text) => !text.includes('\0'))
const leaf: fc.Arbitrary<Pair> = fc.oneof(
  fc.integer().map((value) => ({ written: value, read: value })),
  fc
    .double({ min: -1e6, max: 1e6, noNaN: true })
    .map((value) => ({ written: value, read: Math.round(value * 1e5) / 1e5 + 0 })),
  fc.boolean().map((value) => ({ written: value, read: value })),
  name.map((value) => ({ written: value, read: `/${value}` })),
  fc.string({ unit: 'grapheme' }).map((text) => ({ written: new TextString(text), read: text })),
  fc.constant({ written: null, read: null }),
)
const pair: fc.Arbitrary<Pair> = fc.letrec<{ any: Pair }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('any')).map((items) => ({
      written: items.map(({ written }) => written),
      read: items.map(({ read }) => read),
    })),
    fc.dictionary(name, tie('any'), { noNullPrototype: true }).map((entries) => ({
      written: Object.fromEntries(
        Object.entries(entries).map(([key, { written }]) => [key, written]),
      ) as Dictionary,
      read: Object.fromEntries(Object.entries(entries).map(([key, { read }]) => [key, read])),
    })),
  ),
})).any

it('reads back every value as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(pair, { maxLength: 8 }), async (pairs) => {
      const file = writer()
      const refs = pairs.map(({ written }) => {
        const ref = file.ref({ Held: written })
        ref.end()
        return ref
      })
      file.catalog.Held = refs
      const reader = await readBack(file)
      const read = reader.array(reader.catalog.Held).map((ref) => reader.dictionary(ref).Held ?? null)
      expect(read).toEqual(pairs.map(({ read }) => read))
    }),
    { numRuns: 60 },
  )
})

it('keeps streams, more objects than one object stream holds, and their order', async () => {
  const file = writer()
  const bytes = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7) % 256)
  const [packed, plain] = [file.stream({}, bytes), file.stream({}, bytes, { compress: false })]
  const many = Array.from({ length: 450 }, (_, index) => {
    const ref = file.ref({ Index: index })
    ref.end()
    return ref
  })
  Object.assign(file.catalog, { Streams: [packed, plain], Many: many })
  const reader = await readBack(file)
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  expect(reader.array(reader.catalog.Streams).map((ref) => reader.stream(ref))).toEqual([text, text])
  const indexes = reader.array(reader.catalog.Many).map((ref) => reader.dictionary(ref).Index)
  expect(indexes).toEqual(many.map((_, index) => index))
})

it('sorts names by the bytes that stand in the file', () => {
  const { Names } = nameTree([
    ['zebra', 1],
    ['ärger', 2],
    ['Apple', 3],
  ])
  expect(Names.text).toBe('[(Apple) 3(zebra) 1(\xfe\xff\0\xe4\0r\0g\0e\0r) 2]')
})

it('writes bytes beyond ASCII as they are', () => {
  expect([...latin1('aÿ\u0080')]).toEqual([0x61, 0xff, 0x80])
  expect(new ByteString(Uint8Array.of(1)).bytes).toHaveLength(1)
})
