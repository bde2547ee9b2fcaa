import { decibels } from './level.js'
import { amplify } from './limiter.js'
import { type Loudness, measure } from './meter.js'

/**
 * The curve between samples may rise above the ceiling that the samples keep by this. Of speech it does by less: half a dB, and by 3.5
 * where a voice was put together from sounds that do not fit.
 */
const above = decibels(1)
/** Rounds of the limiter until the curve keeps it too: each takes away what was too much, and one is nearly always enough. */
const rounds = 4

/** Amplifies samples in place so that neither they nor the curve through them rise too high; how loud they are then. */
export function levelled(pcm: Int16Array, sampleRate: number, gain: number, ceiling: number): Loudness {
  const highest = ceiling * above
  let limit = ceiling
  amplify(pcm, sampleRate, gain, limit, pcm)
  let loudness = measure(pcm, sampleRate)
  for (let round = 0; round < rounds && loudness.truePeak > highest; round++) {
    limit *= highest / loudness.truePeak
    amplify(pcm, sampleRate, 1, limit, pcm)
    loudness = measure(pcm, sampleRate)
  }
  if (loudness.truePeak <= highest) return loudness
  // Noise at full scale resists the limiter. With all of it turned down evenly, the curve comes down as much.
  amplify(pcm, sampleRate, highest / loudness.truePeak, 1, pcm)
  return measure(pcm, sampleRate)
}
