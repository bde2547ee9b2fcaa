import { Resampler } from '../../speak/resample.js'
import { powerSpectrum } from './fourier.js'

/** What is compared of two voices: the shape of the spectrum, little of its height, nothing of its pitch. */
export interface Features {
  /** `dimensions` values a frame, one frame each `hop` seconds. */
  values: Float32Array
  /** Loudness of each frame, in decibels of full scale. */
  levels: Float32Array
  frames: number
}

export const hop = 0.02
/** 12 coefficients, the level, and how fast each of them changes. */
export const dimensions = 26
const statics = 13
const rate = 16_000
const hopSamples = hop * rate
const windowSamples = 400
const bands = 26

/** Mel-frequency cepstral coefficients 1 to 12 and the level, of sound that comes in pieces. */
export class FeatureReader {
  readonly #resampler: Resampler | undefined
  readonly #values: number[] = []
  readonly #levels: number[] = []
  #held = new Int16Array(windowSamples - hopSamples)

  readonly #bands: readonly Band[]

  /** @param stretch of the frequencies: below 1 for a voice with a shorter throat than the other's */
  constructor(sampleRate: number, stretch = 1) {
    this.#bands = bandsFor(stretch)
    this.#resampler = sampleRate === rate ? undefined : new Resampler(sampleRate, rate)
  }

  push(pcm: Int16Array): void {
    this.#read(this.#resampler ? this.#resampler.push(pcm) : pcm)
  }

  /** Values are brought to mean 0 and spread 1 over all frames that are not silent: microphones differ. */
  finish(): Features {
    if (this.#resampler) this.#read(this.#resampler.end())
    const features = {
      values: withChanges(this.#values, this.#levels.length),
      levels: Float32Array.from(this.#levels),
      frames: this.#levels.length,
    }
    normalise(features)
    return features
  }

  #read(pcm: Int16Array): void {
    const all = new Int16Array(this.#held.length + pcm.length)
    all.set(this.#held)
    all.set(pcm, this.#held.length)
    let at = 0
    for (; at + windowSamples <= all.length; at += hopSamples) {
      this.#levels.push(readFrame(all, at, this.#bands, this.#values))
    }
    this.#held = all.slice(at)
  }
}

const samples = new Float64Array(windowSamples)
const power = new Float64Array(257)
const hann = Float64Array.from(
  { length: windowSamples },
  (_, at) => 0.5 - 0.5 * Math.cos((2 * Math.PI * at) / (windowSamples - 1)),
)

/** Adds one frame's values; answers with its level. */
function readFrame(pcm: Int16Array, from: number, filters: readonly Band[], values: number[]): number {
  let energy = 0
  for (let at = 0; at < windowSamples; at++) {
    const sample = (pcm[from + at] as number) / 32768
    // The difference of neighbours lifts the high sounds, which carry the consonants.
    samples[at] = (sample - (0.97 * ((pcm[from + at - 1] ?? 0) as number)) / 32768) * (hann[at] as number)
    energy += sample * sample
  }
  powerSpectrum(samples, power)
  const level = 10 * Math.log10(energy / windowSamples + 1e-8)
  fillMelBands(filters)
  for (let order = 1; order < statics; order++) values.push(cosineOf(order))
  values.push(level)
  return level
}

const melOf = (frequency: number) => 1127 * Math.log(1 + frequency / 700)

/** A band of the ear's: weights of the bins of the spectrum from one on. */
interface Band {
  from: number
  weights: Float64Array
}

function bandsFor(stretch: number): Band[] {
  const edge = (at: number) => {
    const mel = melOf(60) + ((melOf(6400) - melOf(60)) * at) / (bands + 1)
    return ((700 * (Math.exp(mel / 1127) - 1)) / stretch / rate) * 512
  }
  return Array.from({ length: bands }, (_, band) => {
    const [low, middle, high] = [edge(band), edge(band + 1), edge(band + 2)]
    const from = Math.ceil(low)
    const weights = Float64Array.from({ length: Math.max(0, Math.ceil(high) - from) }, (__, at) =>
      from + at < middle ? (from + at - low) / (middle - low) : (high - from - at) / (high - middle),
    )
    return { from, weights }
  })
}

const melBands = new Float64Array(bands)

function fillMelBands(filters: readonly Band[]): void {
  for (let band = 0; band < bands; band++) {
    const { from, weights } = filters[band] as Band
    let sum = 0
    for (let at = 0; at < weights.length; at++) sum += (weights[at] as number) * (power[from + at] ?? 0)
    melBands[band] = Math.log(sum + 1e-7)
  }
}

const cosineTable = Array.from({ length: statics }, (_, order) =>
  Array.from({ length: bands }, (__, band) => Math.cos((Math.PI * order * (band + 0.5)) / bands)),
)

function cosineOf(order: number): number {
  const row = cosineTable[order] ?? []
  let sum = 0
  for (let band = 0; band < bands; band++) sum += (melBands[band] as number) * (row[band] as number)
  return sum
}

/** Adds to each frame how its values change over the 80 ms around it. */
function withChanges(values: readonly number[], frames: number): Float32Array {
  const all = new Float32Array(frames * dimensions)
  const at = (frame: number, dimension: number) =>
    values[Math.max(0, Math.min(frames - 1, frame)) * statics + dimension] as number
  for (let frame = 0; frame < frames; frame++) {
    for (let dimension = 0; dimension < statics; dimension++) {
      all[frame * dimensions + dimension] = at(frame, dimension)
      const near = at(frame + 1, dimension) - at(frame - 1, dimension)
      const far = at(frame + 2, dimension) - at(frame - 2, dimension)
      all[frame * dimensions + statics + dimension] = near + 2 * far
    }
  }
  return all
}

/** Frames that are this far below the loudest are silence. Decibels. */
const audible = 35

export function loudestOf(levels: Float32Array): number {
  const sorted = levels.slice().sort()
  return sorted[Math.floor(sorted.length * 0.98)] ?? -80
}

function normalise({ values, levels, frames }: Features): void {
  const floor = loudestOf(levels) - audible
  for (let dimension = 0; dimension < dimensions; dimension++) {
    let [count, sum, squares] = [0, 0, 0]
    for (let frame = 0; frame < frames; frame++) {
      if ((levels[frame] as number) < floor) continue
      const value = values[frame * dimensions + dimension] as number
      count++
      sum += value
      squares += value * value
    }
    const mean = count ? sum / count : 0
    const spread = Math.sqrt(Math.max(1e-6, count ? squares / count - mean * mean : 1))
    for (let frame = 0; frame < frames; frame++) {
      const at = frame * dimensions + dimension
      values[at] = ((values[at] as number) - mean) / spread
    }
  }
  flattenSilence({ values, levels, frames }, floor)
}

/** Silence is alike in every room: what hums in it is not compared. */
function flattenSilence({ values, levels, frames }: Features, floor: number): void {
  for (let frame = 0; frame < frames; frame++) {
    if ((levels[frame] as number) >= floor) continue
    values.fill(0, frame * dimensions, (frame + 1) * dimensions)
    values[frame * dimensions + statics - 1] = -4
  }
}
