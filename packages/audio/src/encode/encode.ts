import type { EmitContext, Task } from '@lectern/core'
import { decibels } from '../level/level.js'
import type { Loudness } from '../level/meter.js'
import { belowHighestPeak } from './below-highest-peak.js'
import type { Encoder, EncoderSettings } from './encoder.js'
import type {
  EncodeInput,
  EncodeOutput,
  GainInput,
  LevelInput,
  LevelOutput,
  MeasureInput,
  PeakInput,
} from './segment-task.js'

/** How the sound is written. */
export interface SoundFormat {
  encoder: Encoder
  settings: EncoderSettings
}

// One module for all of it, so that a thread loads it once. Its URL stands only here: a bundle keeps the two side by side.
const module = new URL('./segment-task.js', import.meta.url).href
const encodeTask: Task<EncodeInput, EncodeOutput> = { module, name: 'encodeSegment', gives }
const levelTask: Task<LevelInput, LevelOutput> = { module, name: 'levelSegment', gives }
const peakTask: Task<PeakInput, number | undefined> = { module, name: 'peakOf' }
/** How loud a part of the sound is as it came. */
export const measureTask: Task<MeasureInput, Loudness> = { module, name: 'measureSegment', gives }
/** The gain that brings a sample to the target. The samples are given away. */
export const gainTask: Task<GainInput, number | undefined> = { module, name: 'gainFor', gives }

/** Levels a segment to the format's ceiling and encodes it. The samples are given away. */
export async function levelAndEncode(
  pcm: Int16Array,
  gain: number,
  { encoder, settings }: SoundFormat,
  { executor, signal }: Pick<EmitContext, 'executor' | 'signal'>,
): Promise<EncodeOutput> {
  const ceiling = decibels(encoder.ceiling)
  const input = { pcm, gain, ceiling, sampleRate: settings.sampleRate }
  if (!encoder.origin) return executor.run(encodeTask, { ...input, format: encoder.format, settings }, signal)
  const { format } = encoder
  return belowHighestPeak(input, {
    level: (given) => executor.run(levelTask, given, signal),
    encode: (pcm) => encoder.encode(pcm, settings),
    peakOf: ({ bytes }) => executor.run(peakTask, { format, bytes }, signal),
  })
}

/** Samples that fill their buffer go to the other thread without a copy. */
function gives({ pcm }: { pcm: Int16Array }): ArrayBuffer[] {
  const { buffer, byteLength } = pcm
  return buffer instanceof ArrayBuffer && byteLength === buffer.byteLength ? [buffer] : []
}
