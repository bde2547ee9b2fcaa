import { littleEndian } from '../speak/cache.js'
import type { Encoder } from './encoder.js'

/** RIFF WAVE, PCM, 16 bits, one channel. Neither delay nor padding. */
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
  header: ({ bytes, settings }) => riffHeader(bytes, settings.sampleRate),
}

function riffHeader(size: number, sampleRate: number): Uint8Array {
  const header = new Uint8Array(44)
  const view = new DataView(header.buffer)
  const name = (at: number, text: string) => header.set(new TextEncoder().encode(text), at)
  name(0, 'RIFF')
  view.setUint32(4, 36 + size, true)
  name(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, sampleRate, true)
  view.setUint32(28, sampleRate * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  name(36, 'data')
  view.setUint32(40, size, true)
  return header
}
