import { deflateSync } from 'node:zlib'
import { fontSource, type OwnFont } from '@lectern/fonts'
import { packageFiles } from '@lectern/node'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultOf } from '../src/font-file.js'
import { unpackFont } from '../src/unpack.js'
import { fontWith } from './support/font.js'

const files = packageFiles([import.meta.resolve('@lectern/fonts')])
const query = { family: 'sans', weight: 400, style: 'normal' as const, lang: 'en', text: 'a' }
const own = (...fonts: OwnFont[]) => fontSource(files, { own: fonts })
const tiny = fontWith({ covers: 'aꙮ', family: 'Tiny' })

describe('fonts of the user', () => {
  it('are asked for by their name', async () => {
    const { faces, replaced } = await own({ name: 'tiny.ttf', bytes: tiny }).match({
      ...query,
      family: 'Tiny',
    })
    expect(faces.map(({ family }) => family)).toEqual(['Tiny'])
    expect(replaced).toBeUndefined()
  })
  it('draw what the asked family lacks, before ours', async () => {
    const { faces } = await own({ name: 'tiny.ttf', bytes: tiny }).match({ ...query, text: 'aꙮ' })
    expect(faces.map(({ family }) => family)).toEqual(['Atkinson Hyperlegible Next', 'Tiny'])
  })
  it('come as WOFF too', async () => {
    const { faces } = await own({ name: 'tiny.woff', bytes: woff(tiny) }).match({ ...query, family: 'Tiny' })
    expect(await faces[0]?.bytes()).toEqual(tiny)
  })
  it('that are none are named, with the reason, and do no harm', async () => {
    const source = own(
      { name: 'letter.ttf', bytes: new TextEncoder().encode('Dear sir, this is a letter.') },
      { name: 'half.ttf', bytes: tiny.subarray(0, tiny.length - 40) },
      { name: 'web.woff2', bytes: new TextEncoder().encode('wOF2 and so on and so on') },
      { name: 'many.ttc', bytes: new TextEncoder().encode('ttcf and so on and so on') },
      { name: 'half.woff', bytes: woff(tiny).subarray(0, 300) },
      { name: 'nothing.otf', bytes: new Uint8Array() },
      { name: 'kept.ttf', bytes: fontWith({ covers: 'a', embedding: 0x0002 }) },
    )
    const { faces, unreadable } = await source.match(query)
    expect(faces.map(({ family }) => family)).toEqual(['Atkinson Hyperlegible Next'])
    expect(unreadable).toEqual([
      { name: 'letter.ttf', reason: 'is not a font' },
      { name: 'half.ttf', reason: 'is truncated' },
      { name: 'web.woff2', reason: expect.stringContaining('is WOFF2') },
      { name: 'many.ttc', reason: expect.stringContaining('is a font collection') },
      { name: 'half.woff', reason: 'is damaged' },
      { name: 'nothing.otf', reason: 'is not a font' },
      { name: 'kept.ttf', reason: expect.stringContaining('may not be embedded') },
    ])
  })
})

describe('a family that is not there', () => {
  it('is replaced, with the package that has it', async () => {
    expect((await own().match({ ...query, family: 'Lexend' })).replaced).toEqual({
      family: 'Lexend',
      package: '@expo-google-fonts/lexend',
    })
    expect((await own().match({ ...query, family: 'OpenDyslexic' })).replaced).toEqual({
      family: 'OpenDyslexic',
      package: '@fontsource/opendyslexic',
    })
  })
  it('is replaced without one where nobody knows it', async () => {
    const { faces, replaced } = await own().match({ ...query, family: 'Nobody Sans' })
    expect(faces.map(({ family }) => family)).toEqual(['Atkinson Hyperlegible Next'])
    expect(replaced).toEqual({ family: 'Nobody Sans' })
  })
})

describe('a damaged font', () => {
  it('is told by the number of the first outline that is not whole', async () => {
    const packed = await files.load(
      '@expo-google-fonts/noto-sans-hebrew',
      '400Regular/NotoSansHebrew_400Regular.ttf',
    )
    if (!packed) throw new Error('no font')
    const whole = await unpackFont(packed)
    expect(faultOf(whole)).toBeUndefined()
    // As many contours as a glyph can state, which no glyph holds.
    const { glyf, begin } = firstOutline(whole, 5)
    const damaged = Uint8Array.from(whole)
    new DataView(damaged.buffer).setInt16(glyf + begin, 0x7fff)
    expect(faultOf(damaged)).toBe('has a damaged outline (glyph 5)')
    const { unreadable } = await own({ name: 'damaged.ttf', bytes: damaged }).match({
      ...query,
      text: 'שלום',
    })
    expect(unreadable).toEqual([{ name: 'damaged.ttf', reason: 'has a damaged outline (glyph 5)' }])
  })

  it('has a fault or is read, and never throws', async () => {
    const packed = await files.load(
      '@expo-google-fonts/noto-sans-hebrew',
      '400Regular/NotoSansHebrew_400Regular.ttf',
    )
    if (!packed) throw new Error('no font')
    const bytes = await unpackFont(packed)
    const place = fc.nat(2000)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(place, fc.nat(255)), { maxLength: 20 }), async (changes) => {
        const damaged = Uint8Array.from(bytes)
        for (const [at, value] of changes) damaged[at] = value
        faultOf(damaged)
        await own({ name: 'damaged.ttf', bytes: damaged }).match({ ...query, text: 'שלום' })
      }),
      { numRuns: 60, seed: 20260403 },
    )
  })
})

/** Where the outline of a glyph begins in `glyf`. */
function firstOutline(font: Uint8Array, glyph: number): { glyf: number; begin: number } {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const offsetOf = (tag: string) => {
    for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16)
      if (String.fromCharCode(...font.subarray(at, at + 4)) === tag) return view.getUint32(at + 8)
    throw new Error(`no table ${tag}`)
  }
  const loca = offsetOf('loca')
  const isLong = view.getInt16(offsetOf('head') + 50) !== 0
  const begin = isLong ? view.getUint32(loca + glyph * 4) : view.getUint16(loca + glyph * 2) * 2
  return { glyf: offsetOf('glyf'), begin }
}

/** A TrueType file as WOFF 1.0. */
function woff(font: Uint8Array): Uint8Array {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const count = view.getUint16(4)
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 12 + index * 16
    const [offset, length] = [view.getUint32(at + 8), view.getUint32(at + 12)]
    const plain = font.subarray(offset, offset + length)
    const packed = new Uint8Array(deflateSync(plain))
    return { tag: view.getUint32(at), length, packed: packed.length < length ? packed : plain }
  })
  const head = 44 + count * 20
  const file = new Uint8Array(tables.reduce((size, { packed }) => size + ((packed.length + 3) & ~3), head))
  const out = new DataView(file.buffer)
  out.setUint32(0, 0x774f4646)
  out.setUint32(4, 0x00010000)
  out.setUint16(12, count)
  let at = head
  tables.forEach(({ tag, length, packed }, index) => {
    const entry = 44 + index * 20
    out.setUint32(entry, tag)
    out.setUint32(entry + 4, at)
    out.setUint32(entry + 8, packed.length)
    out.setUint32(entry + 12, length)
    file.set(packed, at)
    at += (packed.length + 3) & ~3
  })
  return file
}

it('other files are left as they are', async () => {
  expect(await unpackFont(tiny)).toBe(tiny)
})
