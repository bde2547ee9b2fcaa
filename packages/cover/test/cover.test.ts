import { crc32, deflateSync, inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { partsInOrder } from '../src/bidi.js'
import { fitted } from '../src/lines.js'
import { createPalette } from '../src/palette.js'
import { paintPhotograph } from '../src/photograph.js'
import { pngOf } from '../src/png.js'
import { fill } from '../src/raster.js'

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

it('writes a PNG whose chunks say their length, their check sum and the pixels', async () => {
  const rows = Uint8Array.of(0, 1, 0)
  const picture = { rows, colors: [[0, 0, 255] as const, [255, 0, 0] as const], width: 2, height: 1 }
  const png = Buffer.from(await pngOf(picture, async (bytes) => deflateSync(bytes)))
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const end = at + 8 + png.readUInt32BE(at)
    expect(png.readUInt32BE(end)).toBe(crc32(png.subarray(at + 4, end)))
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, end))
  }
  expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND'])
  expect([...(chunks.get('IHDR') ?? [])]).toEqual([0, 0, 0, 2, 0, 0, 0, 1, 8, 3, 0, 0, 0])
  expect([...(chunks.get('PLTE') ?? [])]).toEqual([0, 0, 255, 255, 0, 0])
  expect(inflateSync(chunks.get('IDAT') ?? png)).toEqual(Buffer.from(rows))
})

it('numbers each colour once, and takes the nearest where no number is left', () => {
  const palette = createPalette()
  const gray = (value: number) => palette.indexOf([value, value, value])
  expect([gray(4), gray(9), gray(4)]).toEqual([0, 1, 0])
  for (let red = 0; red < 254; red++) palette.indexOf([red, 0, 255])
  expect(palette.colors).toHaveLength(256)
  expect([gray(5), gray(8)]).toEqual([0, 1])
})

it('draws a photograph upright, whatever way it was turned', () => {
  // What is seen: 1 2 / 3 4. What is stored for each orientation (EXIF 2.32, 4.6.4), all of it 2 × 2.
  const stored = ['1234', '2143', '4321', '3412', '1324', '2413', '4231', '3142']
  for (const [index, pixels] of stored.entries()) {
    const photo = {
      width: 2,
      height: 2,
      data: Uint8Array.from([...pixels].flatMap((one) => [Number(one), 0, 0, 255])),
    }
    const into = { width: 2, height: 3, data: new Uint8Array(24) }
    paintPhotograph(into, photo, index + 1, 2)
    const red = [0, 4, 8, 12, 16].map((at) => into.data[at])
    expect(red, `orientation ${index + 1}`).toEqual([1, 2, 3, 4, 0])
  }
})

it('shows the middle of a photograph that is too wide, and the mean of what is smaller than a pixel', () => {
  const row = [9, 9, 10, 20, 30, 40, 9, 9].flatMap((red) => [red, 0, 0, 255])
  const photo = { width: 8, height: 4, data: Uint8Array.from([row, row, row, row].flat()) }
  const into = { width: 2, height: 2, data: new Uint8Array(16) }
  paintPhotograph(into, photo, 1, 2)
  expect([into.data[0], into.data[4]]).toEqual([15, 35])
})
