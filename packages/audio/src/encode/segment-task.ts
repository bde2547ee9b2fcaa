import { amplify } from '../level/limiter.js'
import { type Loudness, measure } from '../level/meter.js'
import type { EncodedSegment, Encoder, EncoderSettings } from './encoder.js'
import { mp3Encoder } from './mp3.js'
import { wavEncoder } from './wav.js'

export const encoders: Readonly<Record<Encoder['format'], Encoder>> = { mp3: mp3Encoder, wav: wavEncoder }

/** One segment, as workers get it: it begins and ends in silence. */
export interface SegmentInput {
  pcm: Int16Array
  sampleRate: number
  /** Linear. */
  gain: number
  ceiling: number
}

/** How loud a segment is with a gain, limited as it will be. */
export function measureSegment({ pcm, sampleRate, gain, ceiling }: SegmentInput): Loudness {
  return measure(gain === 1 ? pcm : amplify(pcm, sampleRate, gain, ceiling), sampleRate)
}

export type EncodeInput = SegmentInput & { format: Encoder['format']; settings: EncoderSettings }
export type EncodeOutput = EncodedSegment & { loudness: Loudness }

/** Levels and encodes a segment, and measures what it encoded. */
export async function encodeSegment(input: EncodeInput): Promise<EncodeOutput> {
  const { pcm, sampleRate, gain, ceiling, format, settings } = input
  const levelled = amplify(pcm, sampleRate, gain, ceiling)
  const loudness = measure(levelled, sampleRate)
  return { ...(await encoders[format].encode(levelled, settings)), loudness }
}
