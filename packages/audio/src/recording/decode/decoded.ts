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
  const [only] = channels
  const mono = only && channels.length === 1 ? only : meanOf(channels, length)
  const pcm = new Int16Array(length)
  for (let at = 0; at < length; at++) {
    const sample = Math.max(-32768, Math.min(32767, (mono[at] as number) * 32768 || 0))
    // What is no number is silence. Rounded as `Math.round` does, in a quarter of the time: above zero, cutting off is rounding down.
    pcm[at] = ((sample + 32768.5) | 0) - 32768
  }
  return pcm
}

function meanOf(channels: readonly Float32Array[], length: number): Float64Array {
  // Channel by channel: a loop over the channels of each sample takes four times as long.
  const means = new Float64Array(length)
  for (const channel of channels)
    for (let at = 0; at < length; at++) means[at] = (means[at] as number) + (channel[at] as number)
  for (let at = 0; at < length; at++) means[at] = (means[at] as number) / channels.length
  return means
}
