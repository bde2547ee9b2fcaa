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
  let held = 1
  for (let at = 0, done = 1 - window; done < pcm.length; at++, done++) {
    if (at < pcm.length) {
      const level = Math.abs(pcm[at] as number) * gain
      held = Math.min(level > limit ? limit / level : 1, held + (1 - held) * back)
      smallest.push(at, held)
    }
    if (done >= 0) into[done] = Math.round((pcm[done] as number) * gain * mean.of(smallest.from(done)))
  }
  return into
}

/** Sliding minimum, by a queue of candidates: each is larger than the one before it. */
class SmallestAhead {
  readonly #places: Int32Array
  readonly #values: Float32Array
  readonly #mask: number
  #head = 0
  #tail = 0

  constructor(window: number) {
    const size = 2 ** Math.ceil(Math.log2(window + 1))
    this.#places = new Int32Array(size)
    this.#values = new Float32Array(size)
    this.#mask = size - 1
  }

  push(at: number, value: number): void {
    const rounded = Math.fround(value)
    while (this.#tail > this.#head && (this.#values[(this.#tail - 1) & this.#mask] as number) >= rounded)
      this.#tail--
    this.#places[this.#tail & this.#mask] = at
    this.#values[this.#tail & this.#mask] = rounded
    this.#tail++
  }

  /** The smallest of those pushed from a place on. */
  from(at: number): number {
    while ((this.#places[this.#head & this.#mask] as number) < at) this.#head++
    return this.#values[this.#head & this.#mask] as number
  }
}

/** Means over the last values; before the first there were more of it. */
class MovingMean {
  readonly #last: Float32Array
  #sum = 0
  #next = 0
  #isNew = true

  constructor(window: number) {
    this.#last = new Float32Array(window)
  }

  of(value: number): number {
    const { length } = this.#last
    if (this.#isNew) {
      this.#last.fill(value)
      this.#sum = length * value
      this.#isNew = false
    }
    this.#sum += value - (this.#last[this.#next] as number)
    this.#last[this.#next] = value
    this.#next = this.#next + 1 === length ? 0 : this.#next + 1
    return Math.fround(this.#sum / length)
  }
}
