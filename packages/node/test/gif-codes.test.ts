import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeGif } from '../src/pictures/gif.js'

/** A GIF of 40 × 1 pixels in black and white, with these codes of nine bits each. */
function gifOf(codes: readonly number[]): Uint8Array {
  let bits = 0n
  codes.forEach((code, index) => {
    bits |= BigInt(code) << BigInt(9 * index)
  })
  const data = Array.from({ length: Math.ceil((codes.length * 9) / 8) }, (_, at) =>
    Number((bits >> BigInt(8 * at)) & 0xffn),
  )
  return Uint8Array.from([
    ...Buffer.from('GIF89a'),
    ...[40, 0, 1, 0, 0x80, 0, 0],
    ...[0, 0, 0, 255, 255, 255],
    ...[0x2c, 0, 0, 0, 0, 40, 0, 1, 0, 0],
    ...[8, data.length, ...data, 0, 0x3b],
  ])
}

const [clear, end] = [256, 257]

it('a GIF of 49 bytes with a code that stands for itself ends at once, as damaged', async () => {
  // 258 is not known after 256; omggif makes it an entry of itself, and follows it for ever.
  const hanging = gifOf([clear, 258, 10, 258, end])
  expect(hanging.length).toBeLessThan(50)
  await expect(decodeGif(hanging)).rejects.toThrow('undefined code')
})

it('the entry that is just being made may be used', async () => {
  const { rgba } = await decodeGif(gifOf([clear, 1, 258, 259, 260, end]))
  expect([...rgba.subarray(0, 40)].every((value) => value === 255)).toBe(true)
})

it('pictures that programs write are decoded', async () => {
  const { width, rgba } = await decodeGif(
    await readFile(new URL('fixtures/pictures/flag.gif', import.meta.url)),
  )
  expect(rgba.length % width).toBe(0)
})

it('any codes end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 270 }), { maxLength: 60 }), async (codes) => {
      await decodeGif(gifOf(codes)).catch(() => undefined)
    }),
    { numRuns: 2000 },
  )
})
