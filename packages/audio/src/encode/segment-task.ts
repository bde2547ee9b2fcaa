import { levelled } from '../level/levelled.js'
import { type Loudness, measure } from '../level/meter.js'
import type { EncodedSegment, Encoder, EncoderSettings } from './encoder.js'
import { mp3Encoder } from './mp3.js'
import { opusEncoder } from './opus.js'
import { wavEncoder } from './wav.js'

export { gainFor } from '../level/gain.js'

/** Those that run everywhere. */
export const encoders: Readonly<Partial<Record<Encoder['format'], Encoder>>> = {
  mp3: mp3Encoder,
  wav: wavEncoder,
  opus: opusEncoder,
}

/** One segment, as workers get it: it begins and ends in silence. */
export interface EncodeInput {
  pcm: Int16Array
  /** Linear. */
  gain: number
  ceiling: number
  format: Encoder['format']
  /** URL of a module that exports another `encoder` for the format. */
  module?: string
  settings: EncoderSettings
}

export type EncodeOutput = EncodedSegment & { loudness: Loudness }

/** Levels and encodes a segment, and measures what it encoded. */
export async function encodeSegment(input: EncodeInput): Promise<EncodeOutput> {
  const { pcm, gain, ceiling, settings } = input
  const loudness = levelled(pcm, settings.sampleRate, gain, ceiling)
  const encoder = await encoderFor(input)
  return { ...(await encoder.encode(pcm, settings)), loudness }
}

async function encoderFor({ format, module }: EncodeInput): Promise<Encoder> {
  const own = encoders[format]
  if (module === undefined && own) return own
  if (module === undefined) throw new Error(`No encoder of ${format} was given`)
  const { encoder }: { encoder: Encoder } = await import(module)
  return encoder
}

export interface LevelInput {
  /** In memory that threads share: levelled where it lies. */
  pcm: Int16Array<SharedArrayBuffer>
  gain: number
  ceiling: number
  sampleRate: number
}

/** Levels a segment, and measures what became of it. */
export function levelSegment({ pcm, gain, ceiling, sampleRate }: LevelInput): Loudness {
  return levelled(pcm, sampleRate, gain, ceiling)
}

/** How loud a segment is as it came. */
export function measureSegment({ pcm, sampleRate }: { pcm: Int16Array; sampleRate: number }): Loudness {
  return measure(pcm, sampleRate)
}
