import { LecternError } from '@lectern/core'
import { ByteReader } from './byte-reader.js'

/** A recording as one channel, piece by piece. */
export interface Decoded {
  /** Hz. */
  sampleRate: number
  pieces: AsyncIterable<Int16Array>
}

/**
 * Reads a recording by what it is, not by its name: WAV, MP3 or Ogg Opus. Several channels become one.
 *
 * @throws LecternError `unreadable-input` when it is something else, or broken
 */
export async function decodeRecording(open: () => AsyncIterable<Uint8Array>): Promise<Decoded> {
  const reader = new ByteReader(open())
  const head = await reader.peek(12)
  const starts = (text: string, at = 0) =>
    [...text].every((char, index) => head[at + index] === char.charCodeAt(0))
  if (starts('RIFF') && starts('WAVE', 8)) return (await import('./wav.js')).decodeWav(reader)
  if (starts('OggS')) return (await import('./opus.js')).decodeOpus(reader)
  if (starts('ID3') || (head[0] === 0xff && ((head[1] ?? 0) & 0xe6) === 0xe2)) {
    return (await import('./mp3.js')).decodeMp3(reader)
  }
  throw unreadable('it is neither WAV nor MP3 nor Ogg Opus')
}

export function unreadable(why: string, cause?: unknown): LecternError {
  return new LecternError('unreadable-input', `The recording cannot be read: ${why}`, {
    hint: 'Give a WAV, MP3 or Ogg Opus file; ffmpeg makes one: ffmpeg -i FILE recording.wav',
    cause,
  })
}

/** The mean of the channels of floats between −1 and 1. */
export function oneChannel(channels: readonly Float32Array[], length: number): Int16Array {
  const pcm = new Int16Array(length)
  for (let at = 0; at < length; at++) {
    let sum = 0
    for (const channel of channels) sum += channel[at] as number
    pcm[at] = Math.max(-32768, Math.min(32767, Math.round((sum / channels.length) * 32768)))
  }
  return pcm
}
