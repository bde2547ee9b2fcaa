import { decibels, highestPeak } from '../level/level.js'
import type { Loudness } from '../level/meter.js'
import type { EncodedSegment } from './encoder.js'

export interface MeasureInput {
  pcm: Int16Array
  /** Hz. */
  sampleRate: number
}

/** A segment, as workers get it: it begins and ends in silence. */
export interface LevelInput extends MeasureInput {
  /** Linear, as the ceiling is. */
  gain: number
  ceiling: number
}

export interface LevelOutput {
  pcm: Int16Array
  loudness: Loudness
}

export type EncodeOutput = EncodedSegment & { loudness: Loudness }

/** How the three steps are done: here, or on another core. */
export interface Steps {
  level(input: LevelInput): Promise<LevelOutput>
  encode(pcm: Int16Array): Promise<EncodedSegment>
  peakOf(segment: EncodedSegment): Promise<number | undefined>
}

/** Rounds until what is decoded stays below the limit: each takes away what was too much, and one is nearly always enough. */
const rounds = 4
/** What was too much is taken away with so much more, since an encoder does not follow exactly. */
const more = decibels(-0.1)

/**
 * Levels and encodes; where the encoder lets the sound rise above the limit, once more with less. The true peak of the result is that of the
 * encoded sound, where it can be decoded here.
 */
export async function belowHighestPeak(
  { sampleRate, ...given }: LevelInput,
  { level, encode, peakOf }: Steps,
): Promise<EncodeOutput> {
  const highest = decibels(highestPeak)
  let input: LevelInput = { ...given, sampleRate }
  for (let round = 1; ; round++) {
    const { pcm, loudness } = await level(input)
    const segment = await encode(pcm)
    const peak = await peakOf(segment)
    const measured = { ...segment, loudness: { ...loudness, truePeak: peak ?? loudness.truePeak } }
    if (peak === undefined || peak <= highest || round === rounds) return measured
    input = { pcm, sampleRate, gain: 1, ceiling: (input.ceiling * highest * more) / peak }
  }
}
