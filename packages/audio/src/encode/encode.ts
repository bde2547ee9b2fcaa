import type { Task } from '@lectern/core'
import type { Loudness } from '../level/meter.js'
import type { Encoder, EncoderSettings } from './encoder.js'
import type { EncodeInput, EncodeOutput, LevelInput } from './segment-task.js'

/** What a worker needs to know of an encoder. */
export function encoderIn({
  encoder,
  settings,
}: SoundFormat): Pick<EncodeInput, 'format' | 'module' | 'settings'> {
  const { format, origin } = encoder
  return { format, settings, ...(origin ? { module: origin.module } : {}) }
}

/** How the sound is written. */
export interface SoundFormat {
  encoder: Encoder
  settings: EncoderSettings
}

/** Levels and encodes a stretch, on another core where there is one. */
export const encodeTask: Task<EncodeInput, EncodeOutput> = {
  module: new URL('./segment-task.js', import.meta.url).href,
  name: 'encodeSegment',
  // A stretch is a megabyte or two, made for this and for nothing else.
  gives: ({ pcm }) => (isWhole(pcm) ? [pcm.buffer] : []),
}

/** Levels a stretch, for an encoder that is a process of its own. */
export const levelTask: Task<LevelInput, Loudness> = { module: encodeTask.module, name: 'levelSegment' }

/** Whether its buffer holds nothing else, and is one that can be handed over. */
function isWhole(pcm: Int16Array): pcm is Int16Array<ArrayBuffer> {
  return pcm.buffer instanceof ArrayBuffer && pcm.byteLength === pcm.buffer.byteLength
}
