import { powerSpectrum } from './fourier.js'
import { speechFloor } from './levels.js'
import { Resampler } from './resample.js'

/** What is compared of two voices: the shape of the spectrum, little of its height, nothing of its pitch. */
export interface Features {
  /** `dimensions` values a frame, one frame each `hop` seconds. */
  values: Float32Array
  /** 1 for each frame in which somebody speaks. */
  audible: Uint8Array
  /** How many frames there are. */
  frames: number
}

/** Seconds from one frame to the next. */
export const hop = 0.02
/** 12 coefficients, the level, and how fast each of them changes. */
export const dimensions = 26
const statics = 13
const rate = 16_000
const hopSamples = hop * rate
const windowSamples = 400
const bands = 26
/** Frames of one piece of memory: how many frames there will be is not known beforehand. */
const framesAPart = 4096

/** Mel-frequency cepstral coefficients 1 to 12 and the level, of sound that comes in pieces. */
export class FeatureReader {
  readonly #resampler: Resampler | undefined
  readonly #parts: Float32Array[] = []
  #frames = 0
  #held = new Int16Array(windowSamples - hopSamples)

  constructor(sampleRate: number) {
    this.#resampler = sampleRate === rate ? undefined : new Resampler(sampleRate, rate)
  }

  /** Takes the next samples, one channel of 16 bits. */
  push(pcm: Int16Array): void {
    this.#read(this.#resampler ? this.#resampler.push(pcm) : pcm)
  }

  /** The features of all that came. Nothing may be pushed afterwards. */
  finish(): Features {
    if (this.#resampler) this.#read(this.#resampler.end())
    const frames = this.#frames
    const values = withChanges(this.#parts, frames)
    const audible = audibleIn(levelsIn(values, frames))
    normalise(values, audible)
    return { values, audible, frames }
  }

  #read(pcm: Int16Array): void {
    const all = new Int16Array(this.#held.length + pcm.length)
    all.set(this.#held)
    all.set(pcm, this.#held.length)
    let at = 0
    for (; at + windowSamples <= all.length; at += hopSamples) {
      readFrame(all, at, this.#next())
    }
    this.#held = all.slice(at)
  }

  /** Memory for the values of the next frame. */
  #next(): Float32Array {
    const at = (this.#frames++ % framesAPart) * statics
    if (at === 0) this.#parts.push(new Float32Array(framesAPart * statics))
    return (this.#parts.at(-1) as Float32Array).subarray(at, at + statics)
  }
}

const samples = new Float64Array(windowSamples)
const power = new Float64Array(257)
const hann = Float64Array.from(
  { length: windowSamples },
  (_, at) => 0.5 - 0.5 * Math.cos((2 * Math.PI * at) / (windowSamples - 1)),
)

/** Fills in one frame's values. */
function readFrame(pcm: Int16Array, from: number, values: Float32Array): void {
  let energy = 0
  for (let at = 0; at < windowSamples; at++) {
    const sample = (pcm[from + at] as number) / 32768
    // The difference of neighbours lifts the high sounds, which carry the consonants.
    samples[at] = (sample - (0.97 * ((pcm[from + at - 1] ?? 0) as number)) / 32768) * (hann[at] as number)
    energy += sample * sample
  }
  powerSpectrum(samples, power)
  const level = 10 * Math.log10(energy / windowSamples + 1e-8)
  fillMelBands()
  for (let order = 1; order < statics; order++) values[order - 1] = cosineOf(order)
  values[statics - 1] = level
}

const melOf = (frequency: number) => 1127 * Math.log(1 + frequency / 700)

/** A band of the ear's: weights of the bins of the spectrum from one on. */
interface Band {
  from: number
  weights: Float64Array
}

function makeFilters(): Band[] {
  const edge = (at: number) => {
    const mel = melOf(60) + ((melOf(6400) - melOf(60)) * at) / (bands + 1)
    return ((700 * (Math.exp(mel / 1127) - 1)) / rate) * 512
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

const filters = makeFilters()
const melBands = new Float64Array(bands)

function fillMelBands(): void {
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
function withChanges(parts: readonly Float32Array[], frames: number): Float32Array {
  const all = new Float32Array(frames * dimensions)
  const at = (frame: number, dimension: number) => {
    const near = Math.max(0, Math.min(frames - 1, frame))
    const part = parts[Math.floor(near / framesAPart)] as Float32Array
    return part[(near % framesAPart) * statics + dimension] as number
  }
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

function levelsIn(values: Float32Array, frames: number): Float32Array {
  return Float32Array.from(
    { length: frames },
    (_, frame) => values[frame * dimensions + statics - 1] as number,
  )
}

/** Which frames somebody speaks in: those that are nearer to speech than to the background noise. */
function audibleIn(levels: Float32Array): Uint8Array {
  const floor = speechFloor(levels)
  return Uint8Array.from(levels, (level) => (level >= floor ? 1 : 0))
}

/** Half width of the window over which values are normalised, since microphones, rooms and readers change. Seconds. */
const around = 30

/** Brings the values to mean 0 near by and to spread 1 on the whole, over all frames that are heard. */
function normalise(values: Float32Array, audible: Uint8Array): void {
  const size = Math.round(1 / hop)
  const blocks = Math.ceil(audible.length / size)
  const sums = new Float64Array(blocks + 1)
  const counts = new Float64Array(blocks + 1)
  for (let dimension = 0; dimension < dimensions; dimension++) {
    sums.fill(0)
    counts.fill(0)
    for (let frame = 0; frame < audible.length; frame++) {
      if (!audible[frame]) continue
      const block = Math.floor(frame / size) + 1
      sums[block] = (sums[block] as number) + (values[frame * dimensions + dimension] as number)
      counts[block] = (counts[block] as number) + 1
    }
    for (let block = 1; block <= blocks; block++) {
      sums[block] = (sums[block] as number) + (sums[block - 1] as number)
      counts[block] = (counts[block] as number) + (counts[block - 1] as number)
    }
    let [squares, heard] = [0, 0]
    for (let frame = 0; frame < audible.length; frame++) {
      const block = Math.floor(frame / size)
      const [from, to] = [Math.max(0, block - around), Math.min(blocks, block + around + 1)]
      const count = (counts[to] as number) - (counts[from] as number)
      const at = frame * dimensions + dimension
      const mean = count > 0 ? ((sums[to] as number) - (sums[from] as number)) / count : 0
      values[at] = (values[at] as number) - mean
      if (!audible[frame]) continue
      squares += (values[at] as number) ** 2
      heard++
    }
    const spread = Math.sqrt(Math.max(1e-6, heard ? squares / heard : 1))
    for (let at = dimension; at < values.length; at += dimensions)
      values[at] = (values[at] as number) / spread
  }
}
