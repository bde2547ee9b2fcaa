import { memoryResources, type PictureDecoder, type Pixels } from '@lectern/core'
import { parse } from '@lectern/markdown'
import { specimenPng } from '@lectern/testkit'
import { describe, expect, it } from 'vitest'
import { readCoded } from '../src/pictures/coded.js'
import { readJpeg } from '../src/pictures/jpeg.js'
import { loadPictures } from '../src/pictures/load.js'
import { hasAllRows, readPng } from '../src/pictures/png.js'
import { textByLeaf, textOfTag } from './support/read.js'
import { setArticle } from './support/set.js'

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0))
const u32 = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff)
const u32le = (value: number): number[] => u32(value).reverse()

/** One directory: an orientation, and 300 pixels an inch. */
const tiff = (orientation: number): number[] => [
  ...[0x4d, 0x4d, 0, 42],
  ...u32(8),
  ...[0, 3],
  ...[0x01, 0x12, 0, 3, ...u32(1), 0, orientation, 0, 0],
  ...[0x01, 0x1a, 0, 5, ...u32(1), ...u32(50)],
  ...[0x01, 0x28, 0, 3, ...u32(1), 0, 2, 0, 0],
  ...u32(0),
  ...u32(300),
  ...u32(1),
]

/** The header of a JPEG, 40 pixels wide and 20 high. */
function jpeg({ channels = 3, orientation = 1, end = true }): Uint8Array {
  const exif = [...ascii('Exif'), 0, 0, ...tiff(orientation)]
  return Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2, ...exif],
    ...[0xff, 0xc0, 0, 17, 8, 0, 20, 0, 40, channels, ...Array(16).fill(0)],
    ...(end ? [0xff, 0xd9] : []),
  ])
}

describe('headers', () => {
  it('of PNG give the end', () => {
    expect(readPng(specimenPng)).toMatchObject({ complete: true })
    expect(readPng(specimenPng.subarray(0, 40))).toMatchObject({ complete: false })
    expect(readPng(specimenPng.subarray(0, 20))).toBeUndefined()
  })

  it('of JPEG give turn, density and inks', () => {
    expect(readJpeg(jpeg({ channels: 4, orientation: 6 }))).toEqual({
      orientation: 6,
      dpi: 300,
      channels: 4,
      profiled: false,
      complete: true,
    })
    expect(readJpeg(jpeg({ end: false }))).toMatchObject({ complete: false })
    expect(readJpeg(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16))).toBeUndefined()
  })

  it('of WebP give turn, density and profile', () => {
    const chunk = (name: string, data: number[]) => [...ascii(name), ...u32le(data.length), ...data]
    const bytes = [
      ...ascii('RIFF'),
      ...u32le(0),
      ...ascii('WEBP'),
      ...chunk('ICCP', [1, 2]),
      ...chunk('EXIF', tiff(8)),
    ]
    expect(readCoded(Uint8Array.from(bytes), 'image/webp')).toEqual({
      orientation: 8,
      dpi: 300,
      profile: Uint8Array.of(1, 2),
    })
  })

  it.each([
    [[0], undefined, 1],
    [[1], undefined, 8],
    [[3], undefined, 6],
    [[0], [1], 2],
    [[0], [0], 4],
  ])('of AVIF turned %j and mirrored %j give %d', (turns, mirror, orientation) => {
    const box = (name: string, data: number[]) => [...u32(8 + data.length), ...ascii(name), ...data]
    const bytes = [
      ...box('ftyp', ascii('avif')),
      ...box('irot', turns),
      ...(mirror ? box('imir', mirror) : []),
      ...Array(16).fill(0),
    ]
    expect(readCoded(Uint8Array.from(bytes), 'image/avif').orientation).toBe(orientation)
  })
})

it('knows a PNG whose pixels are damaged', async () => {
  expect(await hasAllRows(specimenPng)).toBe(true)
  const damaged = specimenPng.slice()
  for (let at = 45; at < 52; at++) damaged[at] = 0xff
  expect(await hasAllRows(damaged)).toBe(false)
})

const pixels: Pixels = { width: 288, height: 144, rgba: new Uint8Array(288 * 144 * 4).fill(255) }
const decodePicture: PictureDecoder = async () => ({ mediaType: 'pixels', pixels })

async function load(files: Record<string, Uint8Array | string>, decoder?: PictureDecoder) {
  const messages: string[] = []
  const value = Object.keys(files)
    .map((name) => `![A picture](${name})`)
    .join('\n\n')
  const pictures = await loadPictures(await parse({ value }), {
    resources: memoryResources(files),
    report: (rule, message, { place } = {}) => {
      const line = place && 'position' in place ? place.position?.start.line : undefined
      messages.push(`${line} ${rule.id}: ${message}`)
    },
    ...(decoder ? { decodePicture: decoder } : {}),
  })
  return { pictures, messages }
}

const gif = Uint8Array.from([...ascii('GIF89a'), 1, 0, 1, 0, 0, 0, 0])

describe('pictures', () => {
  it('lie as EXIF says, sized by their density', async () => {
    const { pictures, messages } = await load({ 'a.jpg': jpeg({ orientation: 6 }) })
    expect(pictures.get('a.jpg')).toMatchObject({ width: 20 * 0.24, height: 40 * 0.24 })
    expect(messages).toEqual([])
  })

  it('that must be decoded are', async () => {
    const { pictures } = await load({ 'a.gif': gif, 'inks.jpg': jpeg({ channels: 4 }) }, decodePicture)
    expect(pictures.get('a.gif')).toMatchObject({ kind: 'raster', width: 144, height: 72 })
    expect(pictures.get('inks.jpg')).toMatchObject({ kind: 'raster', raster: { mediaType: 'pixels' } })
  })

  it('that cannot be drawn are none, and reported with their line', async () => {
    const refuse: PictureDecoder = async () => {
      throw new Error('bad code 7')
    }
    const { pictures, messages } = await load(
      { 'cut.png': specimenPng.subarray(0, 40), 'a.gif': gif },
      refuse,
    )
    expect([...pictures.values()].map(({ kind }) => kind)).toEqual(['none', 'none'])
    expect(messages).toEqual([
      '1 picture-unreadable: cut.png cannot be printed (image/png: it is truncated)',
      '3 picture-unreadable: a.gif cannot be printed (image/gif: it is damaged (bad code 7))',
    ])
  })

  it('are what they are, whatever their name says', async () => {
    const { pictures, messages } = await load({ 'boat.gif': specimenPng })
    expect(pictures.get('boat.gif')?.kind).toBe('raster')
    expect(messages).toEqual([])
  })

  it('of which the lower part is missing are drawn as far as they go', async () => {
    const { pictures, messages } = await load({ 'a.jpg': jpeg({ end: false }) }, decodePicture)
    expect(pictures.get('a.jpg')?.kind).toBe('raster')
    expect(messages).toEqual(['1 picture-partial: a.jpg: it is truncated: its lower part is missing'])
  })

  it('of which a drawing says more than print can draw are drawn without it, and reported with their line', async () => {
    const shapes =
      '<linearGradient id="g"><stop stop-color="#f00"/><stop offset="1" stop-color="#00f"/></linearGradient>' +
      '<path d="M0 0h9v9" stroke="url(#g)" fill="none"/><filter id="f"/><rect width="9" height="9" filter="url(#f)"/>'
    const { pictures, messages } = await load({
      'a.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${shapes}</svg>`,
    })
    expect(pictures.get('a.svg')?.kind).toBe('drawing')
    expect(messages).toEqual(['1 picture-partial: a.svg is drawn without: gradient on a line, filter'])
  })
})

it('words for missing pictures that touch are words of their own, inside links too', async () => {
  const source = 'See ![Prev](1.png)![Up](2.png)[![Next](3.png)](n.html), (![End](4.png)).'
  const { layout } = await setArticle(await parse({ value: `# T\n\n${source}\n`, path: 'a.md' }))
  expect(textOfTag(layout.tags, textByLeaf(layout))).toContain('See Prev Up Next, (End).')
})
