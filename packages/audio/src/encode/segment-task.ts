import { levelled } from '../level/levelled.js'
import { type Loudness, measure } from '../level/meter.js'
import type { EncodedSegment, Encoder, EncoderSettings } from './encoder.js'
import { mp3Encoder } from './mp3.js'
import { opusEncoder } from './opus.js'
import { wavEncoder } from './wav.js'

export { type GainInput, gainFor } from '../level/gain.js'

/** The encoders that run everywhere. */
export const encoders: Readonly<Partial<Record<Encoder['format'], Encoder>>> = {
  mp3: mp3Encoder,
  wav: wavEncoder,
  opus: opusEncoder,
}

export interface MeasureInput {
  pcm: Int16Array
  /** Hz. */
  sampleRate: number
}

/** One segment, as workers get it: it begins and ends in silence. */
export interface LevelInput extends MeasureInput {
  /** Linear, as the ceiling is. */
  gain: number
  ceiling: number
}

export interface EncodeInput extends LevelInput {
  format: Encoder['format']
  settings: EncoderSettings
}

export interface LevelOutput {
  pcm: Int16Array
  loudness: Loudness
}

export type EncodeOutput = EncodedSegment & { loudness: Loudness }

/** Levels and encodes a segment, and measures what it encoded. */
export async function encodeSegment(input: EncodeInput): Promise<EncodeOutput> {
  const { pcm, loudness } = levelSegment(input)
  const encoder = encoders[input.format]
  if (!encoder) throw new Error(`No encoder of ${input.format} runs everywhere`)
  return { ...(await encoder.encode(pcm, input.settings)), loudness }
}

/** Levels a segment, and measures what became of it. */
export function levelSegment({ pcm, gain, ceiling, sampleRate }: LevelInput): LevelOutput {
  return { pcm, loudness: levelled(pcm, sampleRate, gain, ceiling) }
}

/** How loud a segment is as it came. */
export function measureSegment({ pcm, sampleRate }: MeasureInput): Loudness {
  return measure(pcm, sampleRate)
}
