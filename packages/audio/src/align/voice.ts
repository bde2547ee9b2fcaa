import { quiet } from './costs.js'
import { dimensions, type Features } from './features.js'
import type { Sounds } from './sounds.js'

/** How each sound of the script is heard in a recording: normal distributions that share their spread. */
export interface Voice {
  count: number
  means: Float64Array
  /** One over the variance of each dimension. */
  precisions: Float64Array
  /** Logarithms of how often each sound comes. */
  shares: Float64Array
}

/** Factor by which scores are lowered, since neighbouring dimensions and frames are not independent. */
const scale = 0.25
/** What one frame can say for or against a sound. */
const [least, highest] = [-3, 3]
/** Weight of the previous voice when a new one is learned, in frames. */
const trust = 12

/** The voice that is assumed before anything is learned: the sounds of the script, with a wide spread. */
export function voiceLike({ means, count }: Sounds, labels: Uint8Array): Voice {
  const precisions = new Float64Array(dimensions).fill(1 / 0.8)
  return { count, means, precisions, shares: sharesOf(labels, count) }
}

function sharesOf(labels: Uint8Array, count: number): Float64Array {
  const sizes = new Float64Array(count).fill(1)
  for (const label of labels) if (label < count) sizes[label] = (sizes[label] as number) + 1
  sizes[0] = 0
  const total = sizes.reduce((sum, size) => sum + size, 0)
  return sizes.map((size) => Math.log(size / total))
}

/**
 * How much likelier each sound is in a frame than just any sound (logarithm of the likelihood ratio), written to
 * `scores`. 0 is silence, and `count` the silence within a word.
 */
export function scoreFrame(
  voice: Voice,
  { values, audible }: Features,
  frame: number,
  scores: Float32Array,
): void {
  const { count, means, precisions, shares } = voice
  if (!audible[frame]) {
    scores.fill(quiet.sound, 1, count)
    scores[0] = quiet.silence
    scores[count] = quiet.silence
    return
  }
  let best = Number.NEGATIVE_INFINITY
  for (let kind = 1; kind < count; kind++) {
    let sum = 0
    for (let at = 0, from = frame * dimensions, to = kind * dimensions; at < dimensions; at++, from++, to++) {
      const difference = (values[from] as number) - (means[to] as number)
      sum += difference * difference * (precisions[at] as number)
    }
    const score = (-scale * sum) / 2
    scores[kind] = score
    best = Math.max(best, score + (shares[kind] as number))
  }
  let any = 0
  for (let kind = 1; kind < count; kind++)
    any += Math.exp((scores[kind] as number) + (shares[kind] as number) - best)
  const chance = best + Math.log(any)
  for (let kind = 1; kind < count; kind++)
    scores[kind] = Math.max(least, Math.min(highest, (scores[kind] as number) - chance))
  scores[0] = quiet.noise
  scores[count] = quiet.noise
}

/** Learns a voice from frames of which the sound is known. */
export class Lessons {
  readonly #prior: Voice
  readonly #sums: Float64Array
  readonly #sizes: Float64Array
  /** Sums over all frames that were heard, by dimension. */
  readonly #squares = new Float64Array(dimensions)
  #heard = 0

  constructor(prior: Voice) {
    this.#prior = prior
    this.#sums = new Float64Array(prior.means.length)
    this.#sizes = new Float64Array(prior.count)
  }

  hear({ values, audible }: Features, frame: number, kind: number): void {
    if (kind === 0 || kind === this.#prior.count || !audible[frame]) return
    this.#sizes[kind] = (this.#sizes[kind] as number) + 1
    for (let at = 0; at < dimensions; at++) {
      const place = kind * dimensions + at
      const value = values[frame * dimensions + at] as number
      this.#sums[place] = (this.#sums[place] as number) + value
      this.#squares[at] = (this.#squares[at] as number) + value * value
    }
    this.#heard++
  }

  learn(): Voice {
    const { count, means: before, precisions: old } = this.#prior
    const means = before.map((mean, place) => {
      const size = this.#sizes[Math.floor(place / dimensions)] as number
      return ((this.#sums[place] as number) + trust * mean) / (size + trust)
    })
    if (this.#heard < 200) return this.#prior
    const precisions = old.map((_, at) => 1 / Math.max(0.05, this.#squaresAround(means, at) / this.#heard))
    const sizes = this.#sizes.map((size, kind) => (kind === 0 ? 0 : size + 1))
    const total = sizes.reduce((sum, size) => sum + size, 0)
    return { count, means, precisions, shares: sizes.map((size) => Math.log(size / total)) }
  }
  /** The sum of the squared distances from the means in one dimension: Σ(v − m)² = Σv² − 2mΣv + nm². */
  #squaresAround(means: Float64Array, at: number): number {
    let sum = this.#squares[at] as number
    for (let kind = 0; kind < this.#prior.count; kind++) {
      const mean = means[kind * dimensions + at] as number
      sum +=
        mean * ((this.#sizes[kind] as number) * mean - 2 * (this.#sums[kind * dimensions + at] as number))
    }
    return sum
  }
}
