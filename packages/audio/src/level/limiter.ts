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
  const peaks = peaksOf(pcm, size)
  if (largest(peaks) * gain <= limit) {
    for (let at = 0; at < pcm.length; at++) into[at] = Math.round((pcm[at] as number) * gain)
    return into
  }
  const back = 1 - Math.exp(-part / release)
  const factors = factorsFor(peaks, limit / gain, back)
  for (let index = 0; index < peaks.length; index++) ramp(pcm, into, size, gain, factors, index)
  return into
}

// Indexes are in range in all loops of this file; some run for every sample, so the compiler is told so.
function peaksOf(pcm: Int16Array, size: number): Uint16Array {
  const peaks = new Uint16Array(Math.ceil(pcm.length / size))
  for (let index = 0, at = 0; index < peaks.length; index++) {
    const end = Math.min(at + size, pcm.length)
    let peak = 0
    for (; at < end; at++) {
      const level = Math.abs(pcm[at] as number)
      if (level > peak) peak = level
    }
    peaks[index] = peak
  }
  return peaks
}

function largest(peaks: Uint16Array): number {
  let peak = 0
  for (let index = 0; index < peaks.length; index++) peak = Math.max(peak, peaks[index] as number)
  return peak
}

/**
 * The factor at the beginning of each part, and at the end of the last: no larger than what the parts on both sides of it need,
 * since each value of the mean is the smallest of a window that holds both.
 *
 * @param most the level that needs no limiting
 * @param back share of the way back to 1 in one part
 */
function factorsFor(peaks: Uint16Array, most: number, back: number): Float64Array {
  const needed = new Float64Array(peaks.length + 2 * lookAhead).fill(1)
  let held = 1
  for (let index = 0; index < peaks.length; index++) {
    const peak = peaks[index] as number
    held += (1 - held) * back
    if (peak * held > most) held = most / peak
    needed[index + lookAhead] = held
  }
  const smallest = windowed(needed, lookAhead + 1, Math.min)
  return windowed(smallest, lookAhead, (a, b) => a + b).map((sum) => sum / lookAhead)
}

/** Each window's values put together: as many results as there are whole windows. */
function windowed(
  values: Float64Array,
  size: number,
  together: (a: number, b: number) => number,
): Float64Array {
  const results = values.slice(0, values.length - size + 1)
  for (let step = 1; step < size; step++)
    for (let index = 0; index < results.length; index++)
      results[index] = together(results[index] as number, values[index + step] as number)
  return results
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
  const from = index * size
  const length = Math.min(size, pcm.length - from)
  for (let at = 0; at < length; at++)
    into[from + at] = Math.round((pcm[from + at] as number) * (begin + step * at))
}
