/** Gain is worked out for parts of this length, and runs evenly from one to the next. Seconds. */
const part = 0.001
/** Look-ahead: gain has come down before the peak arrives. Parts. */
const lookAhead = 5
/** Time constant of coming back. Seconds. */
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
  const size = Math.max(1, Math.round(part * sampleRate))
  const peaks = peaksOf(pcm, size, limit / gain)
  const back = 1 - Math.exp(-part / release)
  const factors = factorsFor(peaks, limit / gain, back)
  for (let index = 0; index < peaks.length; index++) ramp(pcm, into, size, gain, factors, index)
  return into
}

// Indexes are in range in all loops of this file; some run for every sample, so the compiler is told so.
/** The highest sample of each part, where one is above `most`: what is below makes no difference, and is seldom asked about. */
function peaksOf(pcm: Int16Array, size: number, most: number): Uint16Array {
  const peaks = new Uint16Array(Math.ceil(pcm.length / size))
  const least = Math.min(32768, Math.floor(most))
  for (let index = 0, at = 0; index < peaks.length; index++) {
    const end = Math.min(at + size, pcm.length)
    let peak = least
    for (; at < end; at++) {
      const level = Math.abs(pcm[at] as number)
      if (level > peak) peak = level
    }
    peaks[index] = peak
  }
  return peaks
}

/**
 * The factor at the beginning of each part, and at the end of the last: no larger than what the parts on both sides of it need,
 * since each value of the mean is the smallest of a window that holds both.
 *
 * @param most the level that needs no limiting
 * @param back share of the way back to 1 in one part
 */
function factorsFor(peaks: Uint16Array, most: number, back: number): Float64Array {
  const factors = new Float64Array(peaks.length + 2 * lookAhead).fill(1)
  let held = 1
  for (let index = 0; index < peaks.length; index++) {
    const peak = peaks[index] as number
    held += (1 - held) * back
    if (peak * held > most) held = most / peak
    factors[index + lookAhead] = held
  }
  smallestAhead(factors)
  meanAhead(factors)
  return factors
}

/** Replaces each value by the smallest of itself and those within the look-ahead. */
function smallestAhead(factors: Float64Array): void {
  for (let index = 0; index < factors.length - lookAhead; index++) {
    let least = factors[index] as number
    for (let ahead = index + 1; ahead <= index + lookAhead; ahead++)
      if ((factors[ahead] as number) < least) least = factors[ahead] as number
    factors[index] = least
  }
}

/** Replaces each value by the mean of the window that begins at it. */
function meanAhead(factors: Float64Array): void {
  for (let index = 0; index <= factors.length - lookAhead; index++) {
    let sum = 0
    for (let ahead = index; ahead < index + lookAhead; ahead++) sum += factors[ahead] as number
    factors[index] = sum / lookAhead
  }
}

function ramp(
  pcm: Int16Array,
  into: Int16Array,
  size: number,
  gain: number,
  factors: Float64Array,
  index: number,
): void {
  const begin = (factors[index] as number) * gain
  const step = ((factors[index + 1] as number) * gain - begin) / size
  const end = Math.min((index + 1) * size, pcm.length)
  let factor = begin
  for (let at = index * size; at < end; at++) {
    into[at] = rounded((pcm[at] as number) * factor)
    factor += step
  }
}

/** Samples are rounded as `Math.round` does, in a quarter of the time: above zero, cutting off is rounding down. */
function rounded(sample: number): number {
  return ((sample + 32768.5) | 0) - 32768
}
