import type { Task } from '@lectern/core'
import type { Encoder, EncoderSettings } from './encoder.js'
import type { EncodeInput, EncodeOutput } from './segment-task.js'

/** How the sound is written. */
export interface SoundFormat {
  encoder: Encoder
  settings: EncoderSettings
}

/** Levels and encodes a stretch, on another core where there is one. */
export const encodeTask: Task<EncodeInput, EncodeOutput> = {
  module: new URL('./segment-task.js', import.meta.url).href,
  name: 'encodeSegment',
}
