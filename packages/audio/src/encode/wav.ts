import { concat } from '@lectern/core'
import { littleEndian } from '../speak/cache.js'
import type { Encoder } from './encoder.js'
import { letters } from './m4b/box.js'

/** WAVE, PCM, 16 bits, one channel. Neither delay nor padding. */
export const wavEncoder: Encoder = {
  format: 'wav',
  mediaType: 'audio/wav',
  extension: 'wav',
  usualBitrate: 0,
  ceiling: -2.5,
  sampleRate: (wanted) => wanted,
  async encode(pcm) {
    return { bytes: littleEndian(pcm), samples: pcm.length, length: pcm.length }
  },
  header({ bytes, settings: { sampleRate } }) {
    const isLarge = bytes + 36 > unknown
    return isLarge ? largeHeader(bytes, sampleRate) : usualHeader(bytes, sampleRate)
  },
}

/** The largest number of four bytes, which in RF64 says that the size stands elsewhere. */
const unknown = 2 ** 32 - 1

function usualHeader(size: number, sampleRate: number): Uint8Array {
  return concat([chunk('RIFF', 36 + size), letters('WAVE'), format(sampleRate), chunk('data', size)])
}

/** Header of 27 hours and more: RF64 has the sizes in eight bytes each (ITU-R BS.2088). */
function largeHeader(size: number, sampleRate: number): Uint8Array {
  const sizes = new Uint8Array(28)
  const view = new DataView(sizes.buffer)
  view.setBigUint64(0, BigInt(72 + size), true)
  view.setBigUint64(8, BigInt(size), true)
  view.setBigUint64(16, BigInt(size / 2), true)
  const head = [chunk('RF64', unknown), letters('WAVE'), chunk('ds64', sizes.length), sizes]
  return concat([...head, format(sampleRate), chunk('data', unknown)])
}

function format(sampleRate: number): Uint8Array {
  const body = new Uint8Array(16)
  const view = new DataView(body.buffer)
  view.setUint16(0, 1, true)
  view.setUint16(2, 1, true)
  view.setUint32(4, sampleRate, true)
  view.setUint32(8, sampleRate * 2, true)
  view.setUint16(12, 2, true)
  view.setUint16(14, 16, true)
  return concat([chunk('fmt ', body.length), body])
}

/** What stands before the content of a chunk: its name and its size. */
function chunk(name: string, size: number): Uint8Array {
  const head = new Uint8Array(8)
  head.set(letters(name))
  new DataView(head.buffer).setUint32(4, size, true)
  return head
}
