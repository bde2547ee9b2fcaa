/** Look-ahead: gain has come down before the peak arrives. */
const lookAhead = 0.005
/** Time constant of coming back. */
const release = 0.08

/**
 * Amplifies and keeps every sample below the ceiling. Gain falls ahead of a peak over 5 ms and returns slowly, so
 * nothing clips and nothing clicks.
 *
 * @param gain linear
 * @param ceiling linear, 0 to 1
 * @param into where the result goes; it may be `pcm` itself
 */
export function amplify(
  pcm: Int16Array,
  sampleRate: number,
  gain: number,
  ceiling: number,
  into: Int16Array = new Int16Array(pcm.length),
): Int16Array {
  const limit = ceiling * 32767
  if (peakOf(pcm) * gain > limit) return limited(pcm, sampleRate, gain, limit, into)
  for (let at = 0; at < pcm.length; at++) into[at] = Math.round((pcm[at] as number) * gain)
  return into
}

// Indexes are in range in all loops of this file; they run for every sample, so the compiler is told so.
function peakOf(pcm: Int16Array): number {
  let peak = 0
  for (let at = 0; at < pcm.length; at++) {
    const level = Math.abs(pcm[at] as number)
    if (level > peak) peak = level
  }
  return peak
}

/**
 * The factor of each sample: the smallest needed in the look-ahead, smoothed over as long, so it is never too large. It is
 * worked out as samples pass by: arrays as long as the sound took 16 MB a thread.
 */
function limited(
  pcm: Int16Array,
  sampleRate: number,
  gain: number,
  limit: number,
  into: Int16Array,
): Int16Array {
  const window = Math.max(1, Math.round(lookAhead * sampleRate))
  const back = 1 - Math.exp(-1 / (release * sampleRate))
  const smallest = new SmallestAhead(window)
  const mean = new MovingMean(window)
  const factors = new Float64Array(block)
  let held = 1
  for (let from = 0; from < pcm.length + window - 1; from += block) {
    const end = Math.min(from + block, pcm.length + window - 1)
    for (let at = from; at < Math.min(end, pcm.length); at++) {
      const level = Math.abs(pcm[at] as number) * gain
      held = Math.min(level > limit ? limit / level : 1, held + (1 - held) * back)
      factors[at - from] = held
    }
    smallest.pass(factors, from, Math.min(end, pcm.length), end)
    mean.pass(factors, Math.max(0, window - 1 - from), end - from)
    for (let at = Math.max(from, window - 1); at < end; at++) {
      const done = at - window + 1
      into[done] = Math.round((pcm[done] as number) * gain * (factors[at - from] as number))
    }
  }
  return into
}

/**
 * Samples that go through one step after the other. A call a sample made a number on the heap of each: 1.2 GB an hour,
 * and a thousand collections.
 */
const block = 1024

/** Sliding minimum, by a queue of candidates: each is larger than the one before it. */
class SmallestAhead {
  readonly #places: Int32Array
  readonly #values: Float32Array
  readonly #mask: number
  readonly #window: number
  #head = 0
  #tail = 0

  constructor(window: number) {
    this.#window = window
    const size = 2 ** Math.ceil(Math.log2(window + 1))
    this.#places = new Int32Array(size)
    this.#values = new Float32Array(size)
    this.#mask = size - 1
  }

  /** Puts the smallest of the window that ends in a place there, for places of a block; from `last` on nothing is new. */
  pass(values: Float64Array, from: number, last: number, end: number): void {
    const places = this.#places
    const smallest = this.#values
    const mask = this.#mask
    let head = this.#head
    let tail = this.#tail
    for (let at = from; at < end; at++) {
      if (at < last) {
        const rounded = Math.fround(values[at - from] as number)
        while (tail > head && (smallest[(tail - 1) & mask] as number) >= rounded) tail--
        places[tail & mask] = at
        smallest[tail & mask] = rounded
        tail++
      }
      while ((places[head & mask] as number) <= at - this.#window) head++
      values[at - from] = smallest[head & mask] as number
    }
    this.#head = head
    this.#tail = tail
  }
}

/** Means over the last values, put in their places; before the first there were more of it. */
class MovingMean {
  readonly #last: Float32Array
  readonly #sum = new Float64Array(1)
  #next = 0
  #isNew = true

  constructor(window: number) {
    this.#last = new Float32Array(window)
  }

  pass(values: Float64Array, from: number, end: number): void {
    const last = this.#last
    const { length } = last
    let next = this.#next
    for (let at = from; at < end; at++) {
      const value = values[at] as number
      if (this.#isNew) this.#begin(value)
      const sum = (this.#sum[0] as number) + (value - (last[next] as number))
      this.#sum[0] = sum
      last[next] = value
      next = next + 1 === length ? 0 : next + 1
      values[at] = Math.fround(sum / length)
    }
    this.#next = next
  }

  #begin(value: number): void {
    this.#last.fill(value)
    this.#sum[0] = this.#last.length * value
    this.#isNew = false
  }
}
