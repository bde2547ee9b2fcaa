import { concat } from '@lectern/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Encoder } from '../src/encode/encoder.js'
import { configOf, countFrames, framesOf } from '../src/encode/m4b/adts.js'
import { m4bEncoderWith } from '../src/encode/m4b/m4b.js'

/** A frame of ADTS (ISO/IEC 13818-7, 6.2): LC, 22,050 Hz, one channel. */
function frame(payload: Uint8Array): Uint8Array {
  const size = payload.length + 7
  const head = [0xff, 0xf1, 0x5c, 0x40 | (size >> 11), (size >> 3) & 255, ((size & 7) << 5) | 31, 0xfc]
  return concat([Uint8Array.from(head), payload])
}

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const payloads = fc.array(fc.uint8Array({ minLength: 1, maxLength: 300 }), { minLength: 1, maxLength: 150 })

it('finds the frames however they arrive', async () => {
  await fc.assert(
    fc.asyncProperty(payloads, fc.integer({ min: 1, max: 500 }), async (given, size) => {
      const bytes = concat(given.map(frame))
      const found: Uint8Array[] = []
      for await (const one of framesOf(pieces(bytes, size))) found.push(one.slice(7))
      expect(found).toEqual(given)
      expect(countFrames(bytes)).toBe(given.length)
    }),
  )
})

it('refuses what is no AAC, and what breaks off', async () => {
  const whole = frame(new Uint8Array(20))
  const read = async (bytes: Uint8Array) => {
    for await (const _ of framesOf(pieces(bytes, 8)));
  }
  await expect(read(new TextEncoder().encode('<html>no sound</html>'))).rejects.toThrow(
    'This is not an AAC stream (ADTS)',
  )
  await expect(read(whole.subarray(0, 15))).rejects.toThrow('ends in the middle of a frame')
})

it('tells decoders that no higher band was left out', () => {
  expect([...configOf(frame(new Uint8Array(1)))]).toEqual([0x13, 0x88, 0x56, 0xe5, 0])
})

it('says where each frame is, in chunks, behind the titles of chapters', async () => {
  await fc.assert(
    fc.asyncProperty(payloads, fc.integer({ min: 0, max: 300 }), async (given, chapters) => {
      const file = await fileOf(given, chapters)
      const table = within(file, ['moov', 'trak', 'mdia', 'minf', 'stbl'])
      const sizes = numbersIn(within(table, ['stsz'])).slice(3)
      const offsets = numbersIn(within(table, ['stco'])).slice(2)
      expect(sizes).toEqual(given.map(({ length }) => length))
      expect(offsets).toHaveLength(Math.ceil(given.length / 50))
      for (const [index, offset] of offsets.entries()) {
        const first = given[index * 50]
        expect(file.slice(offset, offset + (first?.length ?? 0))).toEqual(first)
      }
      const durations = numbersIn(within(table, ['stts'])).slice(2)
      expect((durations[0] ?? 0) * 1024 + (durations[3] ?? 0)).toBe(samplesOf(given) + 1024)
    }),
    { numRuns: 40 },
  )
})

it('lists chapters for players that count to 255 only where that is enough', async () => {
  const payload = [new Uint8Array(9)]
  const [few, many] = [await fileOf(payload, 255), await fileOf(payload, 256)]
  expect(within(few, ['moov', 'udta', 'chpl'])[8]).toBe(255)
  expect(() => within(many, ['moov', 'udta', 'chpl'])).toThrow('no chpl')
})

const encoder: Encoder = m4bEncoderWith(async () => new Uint8Array(0))

const samplesOf = (payload: readonly unknown[]) => payload.length * 1024 - 1024 - 100

async function fileOf(payload: readonly Uint8Array[], chapters: number): Promise<Uint8Array> {
  const body = concat(payload.map(frame))
  const named = Array.from({ length: chapters }, (_, index) => ({
    title: `Kapitel „${index}“ ${'é'.repeat(index)}`,
    begin: index / 22_050,
    end: (index + 1) / 22_050,
  }))
  const content = {
    settings: { sampleRate: 22_050, bitrate: 64 },
    bytes: body.length,
    samples: samplesOf(payload),
    length: payload.length * 1024,
    first: body.slice(0, 64),
    tags: { title: 'Title', lang: 'de', chapters: named },
  }
  const parts: Uint8Array[] = []
  for await (const part of encoder.wrap?.(content, () => pieces(body, 1000)) ?? []) parts.push(part)
  return concat(parts)
}

/** What is in the first box of each name, one in the other. */
function within(bytes: Uint8Array, path: readonly string[]): Uint8Array {
  return path.reduce((outer, name) => {
    for (let at = 0; at + 8 <= outer.length; at += sizeAt(outer, at)) {
      const isIt = new TextDecoder().decode(outer.subarray(at + 4, at + 8)) === name
      if (isIt) return outer.subarray(at + 8, at + sizeAt(outer, at))
    }
    throw new Error(`no ${name}`)
  }, bytes)
}

function sizeAt(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0)
}

function numbersIn(bytes: Uint8Array): number[] {
  return Array.from({ length: bytes.length >> 2 }, (_, index) => sizeAt(bytes, index * 4))
}
