import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type FontSource, pictureSize } from '@lectern/core'
import fc from 'fast-check'
import jpeg from 'jpeg-js'
import { expect, it } from 'vitest'
import { partsInOrder } from '../src/cover/bidi.js'
import { fitted } from '../src/cover/lines.js'
import { fill } from '../src/cover/raster.js'
import { bookOf, fileOf } from './support/book.ts'

const require = createRequire(join(import.meta.dirname, '../../fonts/package.json'))
const family = '@expo-google-fonts/atkinson-hyperlegible-next'
const fonts: FontSource = {
  match: async ({ weight, style }) => {
    const name =
      weight >= 600
        ? '700Bold/AtkinsonHyperlegibleNext_700Bold'
        : '400Regular/AtkinsonHyperlegibleNext_400Regular'
    const bytes = new Uint8Array(readFileSync(require.resolve(`${family}/${name}.ttf`)))
    const face = { id: name, family: 'Atkinson Hyperlegible Next', weight, style, license: 'OFL-1.1' }
    return { faces: [{ ...face, bytes: async () => bytes }], missing: [] }
  },
}
const markdown = (title: string) =>
  `---\ntitle: ${title}\nauthor: Ada Lind\nlang: en\ndate: 2026-01-01\n---\n\nText.\n`

it('is a JPEG of 1200 × 1800 pixels, with the title in the field and the author below, the same each time', async () => {
  const book = await bookOf(markdown('The ferry'), { fonts })
  expect(fileOf(book, 'package.opf')).toContain(
    'href="pictures/cover.jpg" media-type="image/jpeg" properties="cover-image"',
  )
  const bytes = book.entries['pictures/cover.jpg'] ?? new Uint8Array()
  expect(pictureSize(bytes, 'image/jpeg')).toEqual({ width: 1200, height: 1800 })
  const { data, width } = jpeg.decode(bytes, { useTArray: true })
  const rows = (from: number, to: number, isInk: (red: number) => boolean) => {
    let count = 0
    for (let at = from * width * 4; at < to * width * 4; at += 4) if (isInk(data[at] ?? 0)) count++
    return count
  }
  expect(rows(0, 1290, (red) => red > 240)).toBeGreaterThan(20_000)
  expect(rows(1300, 1800, (red) => red < 60)).toBeGreaterThan(3000)
  const again = await bookOf(markdown('The ferry'), { fonts })
  expect(Buffer.compare(again.bytes, book.bytes)).toBe(0)
})

it('is a drawing where the fonts lack a letter', async () => {
  const book = await bookOf(markdown('渡船'), { fonts })
  expect(fileOf(book, 'pictures/cover.svg')).toContain('渡船')
})

it('covers pixels by the area of the outline on them', () => {
  const commands = [
    { type: 'M', values: [1, -1] },
    { type: 'L', values: [3.5, -1] },
    { type: 'L', values: [3.5, -2] },
    { type: 'L', values: [1, -2] },
    { type: 'Z', values: [] },
  ]
  const { values } = fill([{ commands, x: 0, y: 0, scale: 1 }], 5, 3)
  expect([...values]).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 0.5, 0, 0, 0, 0, 0, 0])
})

it('covers as much as a triangle has area, wherever it stands', () => {
  const place = fc.double({ min: 1, max: 19, noNaN: true })
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place), { minLength: 3, maxLength: 3 }), (corners) => {
      const [a = [0, 0], b = [0, 0], c = [0, 0]] = corners
      const area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2
      const commands = corners.map(([x, y], index) => ({ type: index ? 'L' : 'M', values: [x, -y] }))
      const { values } = fill([{ commands, x: 0, y: 0, scale: 1 }], 20, 20)
      expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(area, 3)
    }),
  )
})

it('puts parts of a line in the order in which they are seen', () => {
  expect(partsInOrder('one אב two', 'ltr')).toEqual([
    { text: 'one ', isRtl: false },
    { text: 'אב', isRtl: true },
    { text: ' two', isRtl: false },
  ])
  expect(partsInOrder('אב one', 'rtl').map(({ text }) => text)).toEqual(['one', 'אב '])
})

it('breaks titles into lines of about equal length, and parts words that no line holds', () => {
  const lettering = { measure: (text: string) => text.length / 2, outlines: () => [] }
  const box = { width: 500, most: 3, sizes: [100, 40] } as const
  expect(fitted('aaa bbb ccc d', lettering, box).lines).toEqual(['aaa bbb', 'ccc d'])
  const { lines, size } = fitted('x'.repeat(200), lettering, box)
  expect(size).toBe(40)
  expect(lines).toHaveLength(3)
  expect(lines[2]).toMatch(/ …$/)
})
