import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { inflated, inflatedHere } from '../src/pdf/inflated.js'

const zeros = (count: number) => new Uint8Array(count)

describe.each([
  ['by the host', inflated],
  ['without Node', inflatedHere],
])('%s', (_, inflate) => {
  /** Small when packed: up to 128 kB are unpacked in a room that all share. */
  it.each([0, 1, 131_071, 131_072, 131_073, 1_000_000])('unpacks %i bytes that are alike', (count) => {
    const found = inflate(deflateSync(zeros(count)), 2_000_000)
    expect(found.length).toBe(count)
    expect(found.every((byte) => byte === 0)).toBe(true)
  })

  it('gives each stream bytes of its own', () => {
    const [one, two] = ['first', 'second'].map((text) => inflate(deflateSync(Buffer.from(text)), 100))
    expect([one, two].map((bytes) => new TextDecoder().decode(bytes))).toEqual(['first', 'second'])
  })

  it.each([
    ['what is too large, from few bytes', deflateSync(zeros(1_000_000)), 999_999],
    ['what is damaged', deflateSync(zeros(1000)).subarray(0, 8), 2000],
  ])('refuses %s', (_, packed, most) => {
    expect(() => inflate(packed, most)).toThrow()
  })
})

it('bears a wrong check sum at the end, as readers of PDF do', () => {
  const packed = deflateSync(Buffer.from('words'))
  packed.set([0, 0, 0, 0], packed.length - 4)
  expect(new TextDecoder().decode(inflated(packed, 100))).toBe('words')
})
