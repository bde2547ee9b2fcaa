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
  // Channel by channel: a loop over the channels of each sample takes four times as long.
  const sums = new Float64Array(length)
  for (const channel of channels)
    for (let at = 0; at < length; at++) sums[at] = (sums[at] as number) + (channel[at] as number)
  const pcm = new Int16Array(length)
  for (let at = 0; at < length; at++) {
    const sample = Math.round(((sums[at] as number) / channels.length) * 32768)
    pcm[at] = Math.max(-32768, Math.min(32767, sample))
  }
  return pcm
}
