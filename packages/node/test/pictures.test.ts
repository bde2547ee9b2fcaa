import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inflateSync } from 'node:zlib'
import { type DecodedImage, inlineExecutor } from '@lectern/core'
import { deflate, pictureDecoder, workerPool } from '@lectern/node'
import { afterAll, describe, expect, it } from 'vitest'
import { reduced } from '../src/pictures/reduced.js'

// Each fixture is 40 pixels wide and 30 high: blue on the left, red on the right.

const pool = workerPool(1)
afterAll(() => pool.close())
const decode = pictureDecoder(pool)
const fixture = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(new URL(`fixtures/pictures/${name}`, import.meta.url)))

const drawing = (body: string): Uint8Array =>
  new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="8"><filter id="f"><feGaussianBlur stdDeviation="1"/></filter>${body}</svg>`,
  )

function pixelsOf(image: DecodedImage | undefined) {
  if (image?.mediaType !== 'pixels') throw new Error('It has no pixels')
  const { width, height, rgba } = image.pixels
  return { size: [width, height], left: [...rgba.subarray(0, 4)], right: [...rgba.subarray(39 * 4, 40 * 4)] }
}

describe('decoding in a thread', () => {
  it.each([
    ['flag.gif', 'image/gif'],
    ['exact.webp', 'image/webp'],
  ])('%s gives its pixels', async (name, mediaType) => {
    const { size, left, right } = pixelsOf(await decode(await fixture(name), mediaType))
    expect(size).toEqual([40, 30])
    expect(left[2]).toBeGreaterThan(250)
    expect(right[0]).toBeGreaterThan(250)
    expect([left[3], right[3]]).toEqual([255, 255])
  })

  it.each([
    ['photo.webp', 'image/webp'],
    ['photo.avif', 'image/avif'],
    ['cmyk.jpg', 'image/jpeg'],
  ])('%s stays a photograph, in colours of light', async (name, mediaType) => {
    const image = await decode(await fixture(name), mediaType)
    if (image?.mediaType !== 'image/jpeg') throw new Error('It is no JPEG')
    const { decode: decodeJpeg } = (await import('jpeg-js')).default
    const { width, height, data } = decodeJpeg(image.bytes, { useTArray: true })
    expect([width, height]).toEqual([40, 30])
    expect(data[2]).toBeGreaterThan(data[0] ?? 0)
    expect(data[39 * 4]).toBeGreaterThan(data[39 * 4 + 2] ?? 0)
  })

  it.each(['image/webp', 'image/avif', 'image/gif', 'image/jpeg'])(
    'rejects %s that is damaged',
    async (mediaType) => {
      await expect(
        decode(
          Uint8Array.from({ length: 64 }, (_, at) => at),
          mediaType,
        ),
      ).rejects.toThrow()
    },
  )

  it('draws a drawing with a filter, but no words', async () => {
    const blurred = drawing('<rect x="4" width="4" height="8" fill="#00f" filter="url(#f)"/>')
    const image = await decode(blurred, 'image/svg+xml')
    if (image?.mediaType !== 'pixels') throw new Error('It has no pixels')
    const { width, height, rgba } = image.pixels
    expect([width, height]).toEqual([50, 25])
    const at = (x: number): number[] => [...rgba.subarray((12 * width + x) * 4, (12 * width + x + 1) * 4)]
    // Blue in its middle; clear blue, not darker, where it is blurred; nothing far away.
    expect(at(18).slice(0, 3)).toEqual([0, 0, 255])
    expect(at(12)[3]).toBeGreaterThan(0)
    expect(at(12)[3]).toBeLessThan(255)
    expect(at(12)[2]).toBeGreaterThan(250)
    expect(at(45)[3]).toBe(0)
    const words = await decode(drawing('<text y="8" font-size="8">Words</text>'), 'image/svg+xml')
    expect(words?.mediaType === 'pixels' && words.pixels.rgba.every((value) => value === 0)).toBe(true)
  })

  it('rejects a drawing that is damaged', async () => {
    await expect(decode(new TextEncoder().encode('<svg'), 'image/svg+xml')).rejects.toThrow()
  })

  it('gives a drawing up when it is told to', async () => {
    const turbulence = '<filter id="t"><feTurbulence baseFrequency="0.1" numOctaves="1000000000"/></filter>'
    const endless = drawing(`${turbulence}<rect width="16" height="8" filter="url(#t)"/>`)
    await expect(decode(endless, 'image/svg+xml', AbortSignal.timeout(50))).rejects.toThrow('stopped')
  })

  it('draws no drawing where resvg is not installed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lectern-'))
    const copy = join(folder, 'svg.mjs')
    await copyFile(new URL('../dist/pictures/svg.js', import.meta.url), copy)
    const { decodeSvg } = (await import(pathToFileURL(copy).href)) as typeof import('../src/pictures/svg.js')
    expect(await decodeSvg(drawing('<rect/>'))).toBeUndefined()
    await rm(folder, { recursive: true })
  })

  it('knows no other types', async () => {
    expect(await decode(new Uint8Array(), 'image/tiff')).toBeUndefined()
  })
})

it('decodes without threads too', async () => {
  const image = await pictureDecoder(inlineExecutor)(await fixture('flag.gif'), 'image/gif')
  expect(pixelsOf(image).size).toEqual([40, 30])
})

it('makes pictures no larger than print shows, and lets clear pixels have no colour', () => {
  const rgba = new Uint8Array(7000 * 2 * 4)
  // Of each four neighbours one is red, the others are clear and white.
  for (let at = 0; at < rgba.length; at += 4)
    rgba.set((at / 4) % 2 || at >= 28000 ? [255, 255, 255, 0] : [200, 0, 0, 255], at)
  const { width, height, rgba: small } = reduced({ width: 7000, height: 2, rgba })
  expect([width, height]).toEqual([3500, 1])
  expect([...small.subarray(0, 4)]).toEqual([200, 0, 0, 64])
})

it('compresses as zlib does', async () => {
  const bytes = new Uint8Array(10_000).fill(7)
  const packed = await deflate(bytes)
  expect(packed.length).toBeLessThan(100)
  expect(new Uint8Array(inflateSync(packed))).toEqual(bytes)
})
