import type { ByteReader } from './byte-reader.js'
import { type Decoded, unreadable } from './decoded.js'

interface Format {
  kind: number
  channels: number
  sampleRate: number
  bits: number
}

type ReadSample = (view: DataView, at: number) => number

/** Programs that write to a pipe, or more than 4 GB (RF64), do not know the size of the sound, and say this one or none. */
const unknownSize = 0xffffffff

/** RIFF WAVE and RF64: integers of 8, 16, 24 and 32 bits, floats of 32 and 64. */
export async function decodeWav(reader: ByteReader): Promise<Decoded> {
  await reader.take(12)
  let format: Format | undefined
  let left: number
  for (;;) {
    const head = await reader.take(8)
    if (head.length < 8) throw unreadable('it contains no sound')
    const size = viewOf(head).getUint32(4, true)
    const name = String.fromCharCode(...head.subarray(0, 4))
    left = size === 0 || size === unknownSize ? Number.POSITIVE_INFINITY : size
    if (name === 'data') break
    const body = await reader.take(size + (size % 2))
    if (name === 'fmt ' && body.length >= 16) format = readFormat(viewOf(body))
  }
  if (!format || format.channels < 1 || format.sampleRate < 8000) throw unreadable('its format is damaged')
  return { sampleRate: format.sampleRate, pieces: samples(reader, format, left) }
}

function readFormat(view: DataView): Format {
  const kind = view.getUint16(0, true)
  return {
    // WAVE_FORMAT_EXTENSIBLE keeps the kind in the first bytes of its GUID.
    kind: kind === 0xfffe && view.byteLength >= 26 ? view.getUint16(24, true) : kind,
    channels: view.getUint16(2, true),
    sampleRate: view.getUint32(4, true),
    bits: view.getUint16(14, true),
  }
}

const readers: Readonly<Record<string, ReadSample>> = {
  '1/8': (view, at) => (view.getUint8(at) - 128) * 256,
  '1/16': (view, at) => view.getInt16(at, true),
  '1/24': (view, at) => view.getInt16(at + 1, true),
  '1/32': (view, at) => view.getInt16(at + 2, true),
  '3/32': (view, at) => view.getFloat32(at, true) * 32768,
  '3/64': (view, at) => view.getFloat64(at, true) * 32768,
}

async function* samples(
  reader: ByteReader,
  { kind, channels, bits }: Format,
  size: number,
): AsyncGenerator<Int16Array> {
  const read = readers[`${kind}/${bits}`]
  if (!read) throw unreadable(`its sample format is not supported (code ${kind}, ${bits} bits)`)
  const width = bits / 8
  const step = width * channels
  // What follows the sound are notes of the program that made it.
  for (let left = size; ; ) {
    const bytes = await reader.take(Math.min(left, step * 32_768))
    left -= bytes.length
    const pcm = new Int16Array(Math.floor(bytes.length / step))
    const view = viewOf(bytes)
    for (let at = 0; at < pcm.length; at++) {
      let sum = 0
      for (let channel = 0; channel < channels; channel++) sum += read(view, at * step + channel * width)
      pcm[at] = Math.max(-32768, Math.min(32767, Math.round(sum / channels)))
    }
    if (pcm.length === 0) return
    yield pcm
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
