import { levelled } from '../level/levelled.js'
import { type Loudness, measure } from '../level/meter.js'
import {
  belowHighestPeak,
  type EncodeOutput,
  type LevelInput,
  type LevelOutput,
  type MeasureInput,
} from './below-highest-peak.js'
import { decodedPeak } from './decoded.js'
import type { Encoder, EncoderSettings } from './encoder.js'
import { mp3Encoder } from './mp3.js'
import { opusEncoder } from './opus.js'
import { wavEncoder } from './wav.js'

export { type GainInput, gainFor } from '../level/gain.js'
export type { EncodeOutput, LevelInput, LevelOutput, MeasureInput }

/** The encoders that run everywhere. */
export const encoders: Readonly<Partial<Record<Encoder['format'], Encoder>>> = {
  mp3: mp3Encoder,
  wav: wavEncoder,
  opus: opusEncoder,
}

export interface EncodeInput extends LevelInput {
  format: Encoder['format']
  settings: EncoderSettings
}

/** Levels and encodes a segment, and measures what became of it. */
export function encodeSegment(input: EncodeInput): Promise<EncodeOutput> {
  const { format, settings } = input
  const encoder = encoders[format]
  if (!encoder) throw new Error(`There is no built-in encoder for ${format}`)
  return belowHighestPeak(input, {
    level: async (given) => levelSegment(given),
    encode: (pcm) => encoder.encode(pcm, settings),
    peakOf: ({ bytes }) => peakOf({ format, bytes }),
  })
}

export interface PeakInput {
  format: Encoder['format']
  bytes: Uint8Array
}

/** The true peak of an encoded segment. */
export function peakOf({ format, bytes }: PeakInput): Promise<number | undefined> {
  return decodedPeak(format, bytes)
}

/** Levels a segment, and measures what became of it. */
export function levelSegment({ pcm, gain, ceiling, sampleRate }: LevelInput): LevelOutput {
  return { pcm, loudness: levelled(pcm, sampleRate, gain, ceiling) }
}

/** How loud a segment is as it came. */
export function measureSegment({ pcm, sampleRate }: MeasureInput): Loudness {
  return measure(pcm, sampleRate)
}
