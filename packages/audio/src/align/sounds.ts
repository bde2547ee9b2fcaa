import { dimensions, type Features } from './features.js'

/** The sounds of a voice: frames that are alike have the same number. 0 is silence. */
export interface Sounds {
  /** A number for each frame. */
  labels: Uint8Array
  count: number
  /** `dimensions` values for each number. */
  means: Float64Array
}

/** Number of clusters: more of them tell sounds apart better, and need more speech to be learned from. */
const kinds = 64
const rounds = 10
/** Enough to find the kinds. Frames. */
const most = 15_000

/** Sorts the frames of a voice into kinds of sound (k-means). The same frames give the same kinds. */
export function soundsOf({ values, frames, audible }: Features): Sounds {
  const heard: number[] = []
  for (let frame = 0; frame < frames; frame++) if (audible[frame]) heard.push(frame)
  const step = Math.max(1, Math.floor(heard.length / most))
  const sample = heard.filter((_, index) => index % step === 0)
  const count = Math.min(kinds, Math.max(1, sample.length >> 3))
  const means = spread(values, sample, count)
  for (let round = 0; round < rounds; round++) improve(values, sample, count, means)
  const labels = new Uint8Array(frames)
  for (const frame of heard) labels[frame] = 1 + nearest(values, frame, means, count)
  const all = new Float64Array((count + 1) * dimensions)
  all.set(means, dimensions)
  return { labels, count: count + 1, means: all }
}

/** Frames far from each other to begin with (k-means++). */
function spread(values: Float32Array, sample: readonly number[], count: number): Float64Array {
  const means = new Float64Array(count * dimensions)
  const away = new Float64Array(sample.length).fill(Number.POSITIVE_INFINITY)
  let seed = 1
  let chosen = 0
  for (let kind = 0; kind < count; kind++) {
    const from = (sample[chosen] ?? 0) * dimensions
    for (let at = 0; at < dimensions; at++) means[kind * dimensions + at] = values[from + at] ?? 0
    let total = 0
    sample.forEach((frame, index) => {
      away[index] = Math.min(away[index] as number, apart(values, frame, means, kind))
      total += away[index] as number
    })
    // In proportion to the distance, by a generator of its own, so that builds repeat.
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    chosen = reached(away, (seed / 2 ** 32) * total)
  }
  return means
}

/** Index of the value at which their sum comes to `goal`. */
function reached(values: Float64Array, goal: number): number {
  let sum = 0
  for (let index = 0; index < values.length; index++) {
    sum += values[index] as number
    if (sum >= goal) return index
  }
  return Math.max(0, values.length - 1)
}

function improve(values: Float32Array, sample: readonly number[], count: number, means: Float64Array): void {
  const sums = new Float64Array(means.length)
  const sizes = new Uint32Array(count)
  for (const frame of sample) {
    const kind = nearest(values, frame, means, count)
    sizes[kind] = (sizes[kind] as number) + 1
    for (let at = 0; at < dimensions; at++) {
      const place = kind * dimensions + at
      sums[place] = (sums[place] as number) + (values[frame * dimensions + at] as number)
    }
  }
  for (let place = 0; place < means.length; place++) {
    const size = sizes[Math.floor(place / dimensions)] as number
    if (size > 0) means[place] = (sums[place] as number) / size
  }
}

function nearest(values: Float32Array, frame: number, means: Float64Array, count: number): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY]
  for (let kind = 0; kind < count; kind++) {
    const distance = apart(values, frame, means, kind)
    if (distance >= least) continue
    best = kind
    least = distance
  }
  return best
}

function apart(values: Float32Array, frame: number, means: Float64Array, kind: number): number {
  let sum = 0
  for (let at = 0, from = frame * dimensions, to = kind * dimensions; at < dimensions; at++, from++, to++) {
    const difference = (values[from] as number) - (means[to] as number)
    sum += difference * difference
  }
  return sum
}
