import { readWav } from '@lectern/audio'
import { describe, expect, it } from 'vitest'

describe('a WAV file', () => {
  it.each([0, 1, 4_000_000_000])('of %d Hz is refused: its header is broken', (rate) => {
    const bytes = new Uint8Array(52)
    bytes.set(new TextEncoder().encode('RIFF....WAVEfmt '))
    const view = new DataView(bytes.buffer)
    view.setUint32(16, 16, true)
    view.setUint16(20, 1, true)
    view.setUint16(22, 1, true)
    view.setUint32(24, rate, true)
    view.setUint16(34, 16, true)
    bytes.set(new TextEncoder().encode('data'), 36)
    expect(() => readWav(bytes)).toThrow(`its sample rate is ${rate} Hz`)
  })

  it('of floats becomes 16 bits', () => {
    const bytes = new Uint8Array(44 + 8)
    const view = new DataView(bytes.buffer)
    const ascii = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at)
    ascii(0, 'RIFF')
    ascii(8, 'WAVEfmt ')
    view.setUint32(16, 16, true)
    view.setUint16(20, 3, true)
    view.setUint16(22, 1, true)
    view.setUint32(24, 32_000, true)
    view.setUint16(34, 32, true)
    ascii(36, 'data')
    view.setUint32(40, 8, true)
    view.setFloat32(44, 1, true)
    view.setFloat32(48, -0.5, true)
    expect(readWav(bytes)).toEqual({ pcm: Int16Array.of(32767, -16383), sampleRate: 32_000 })
  })

  /** Of 16 bits, with so many samples, whatever length its header tells. */
  function ofLength(told: number, samples: number): Uint8Array {
    const bytes = new Uint8Array(44 + 2 * samples).fill(1, 44)
    const view = new DataView(bytes.buffer)
    bytes.set(new TextEncoder().encode('RIFF....WAVEfmt '))
    view.setUint32(16, 16, true)
    view.setUint16(20, 1, true)
    view.setUint16(22, 1, true)
    view.setUint32(24, 22_050, true)
    view.setUint16(34, 16, true)
    bytes.set(new TextEncoder().encode('data'), 36)
    view.setUint32(40, told, true)
    return bytes
  }

  it.each([0xffffffff, 0x7ffff000])(
    'that is sent while it is spoken, of length %d, goes to the end',
    (told) => expect(readWav(ofLength(told, 5)).pcm.length).toBe(5),
  )

  it('that ends before it should is refused: the rest of a sentence would be lost', () =>
    expect(() => readWav(ofLength(200, 5))).toThrow('it is truncated'))

  it('that is none is refused', () => expect(() => readWav(Uint8Array.of(1, 2, 3))).toThrow(/not a WAV/))
})
