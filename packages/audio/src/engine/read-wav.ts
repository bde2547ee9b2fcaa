import { LecternError } from '@lectern/core'

/** Sound of one channel, decoded. */
export interface Sound {
  /** Samples of 16 bits. */
  pcm: Int16Array
  /** Hz. */
  sampleRate: number
}

interface Format {
  kind: number
  channels: number
  sampleRate: number
  bits: number
}

/** Sample rates that occur. Others are broken headers, and would be resampled to nothing or to gigabytes. Hz. */
const lowest = 4000
const highest = 384_000

/** Reads a WAV file (RIFF) of 16-bit integers or 32-bit floats; of several channels the first. */
export function readWav(bytes: Uint8Array): Sound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.byteLength < 12 || tag(view, 0) !== 'RIFF' || tag(view, 8) !== 'WAVE')
    throw unreadable('it is not a WAV file')
  let format: Format | undefined
  for (let at = 12; at + 8 <= view.byteLength; ) {
    const size = view.getUint32(at + 4, true)
    if (tag(view, at) === 'fmt ') format = readFormat(view, at + 8)
    if (format && (format.sampleRate < lowest || format.sampleRate > highest))
      throw unreadable(`its sample rate is ${format.sampleRate} Hz`)
    if (tag(view, at) === 'data' && format) return samples(view, at + 8, lengthOf(view, at, size), format)
    at += 8 + size + (size % 2)
  }
  throw unreadable('it contains no sound')
}

/** Length from which on "until the end" is meant: engines that send sound while they speak do not know it. */
const unknown = 0x7f00_0000

function lengthOf({ byteLength }: DataView, at: number, size: number): number {
  const there = byteLength - at - 8
  if (size > there && size < unknown) throw unreadable('it is truncated')
  return Math.min(size, there)
}

function readFormat(view: DataView, at: number): Format {
  const kind = view.getUint16(at, true)
  return {
    // WAVE_FORMAT_EXTENSIBLE keeps the kind in the first bytes of its GUID.
    kind: kind === 0xfffe ? view.getUint16(at + 24, true) : kind,
    channels: view.getUint16(at + 2, true),
    sampleRate: view.getUint32(at + 4, true),
    bits: view.getUint16(at + 14, true),
  }
}

function samples(
  view: DataView,
  at: number,
  size: number,
  { kind, channels, sampleRate, bits }: Format,
): Sound {
  const view16 = kind === 1 && bits === 16 && channels === 1 ? asSamples(view, at, size) : undefined
  if (view16) return { pcm: view16, sampleRate }
  const step = (bits / 8) * channels
  const pcm = new Int16Array(Math.floor(size / step))
  const read = sampleReader(view, kind, bits)
  for (let index = 0; index < pcm.length; index++) pcm[index] = read(at + index * step)
  return { pcm, sampleRate }
}

/** The samples where they stand, if this machine can read them so: hours of them need not be copied. */
function asSamples({ buffer, byteOffset }: DataView, at: number, size: number): Int16Array | undefined {
  const begin = byteOffset + at
  return isLittleEndian && begin % 2 === 0 ? new Int16Array(buffer, begin, size >> 1) : undefined
}

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

function sampleReader(view: DataView, kind: number, bits: number): (at: number) => number {
  if (kind === 1 && bits === 16) return (at) => view.getInt16(at, true)
  if (kind === 3 && bits === 32)
    return (at) => Math.max(-32768, Math.min(32767, Math.round(view.getFloat32(at, true) * 32767)))
  throw unreadable(`its sample format is not supported (code ${kind}, ${bits} bits)`)
}

function tag(view: DataView, at: number): string {
  return String.fromCharCode(
    view.getUint8(at),
    view.getUint8(at + 1),
    view.getUint8(at + 2),
    view.getUint8(at + 3),
  )
}

function unreadable(why: string): LecternError {
  return new LecternError('engine-failed', `The engine returned sound that cannot be read: ${why}`)
}
