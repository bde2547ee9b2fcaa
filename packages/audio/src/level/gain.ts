import { decibels, makeUp, target } from './level.js'
import { amplify } from './limiter.js'
import { integrated, weighed } from './meter.js'

/** dB. Gains are rounded to it, so that another sentence in the sample seldom makes another gain. */
const step = 0.25

export interface GainInput {
  /** A sample of the voice. It is changed. */
  pcm: Int16Array
  sampleRate: number
  /** Linear. */
  ceiling: number
}

/** The gain that brings a voice to the target, with what limiting takes away made up for; undefined for silence. */
export function gainFor({ pcm, sampleRate, ceiling }: GainInput): number | undefined {
  const loudness = integrated([weighed(pcm, sampleRate)])
  if (!Number.isFinite(loudness)) return undefined
  const gain = decibels(target - loudness)
  const limited = integrated([weighed(amplify(pcm, sampleRate, gain, ceiling, pcm), sampleRate)])
  const wanted = target - loudness + (target - limited) * makeUp
  return decibels(Math.round(wanted / step) * step)
}
