import { LecternError } from '@lectern/core'

/** A recording as one channel, piece by piece. */
export interface Decoded {
  /** Hz. */
  sampleRate: number
  pieces: AsyncIterable<Int16Array>
}

export function unreadable(why: string, cause?: unknown): LecternError {
  return new LecternError('unreadable-input', `The recording cannot be read: ${why}`, {
    hint: 'Use a WAV, MP3 or Ogg Opus file. ffmpeg can convert it: ffmpeg -i FILE recording.wav',
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
