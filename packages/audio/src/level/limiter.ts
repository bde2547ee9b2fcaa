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
 */
export function amplify(pcm: Int16Array, sampleRate: number, gain: number, ceiling: number): Int16Array {
  const limit = ceiling * 32767
  const out = new Int16Array(pcm.length)
  if (peakOf(pcm) * gain <= limit) {
    for (let at = 0; at < pcm.length; at++) out[at] = Math.round((pcm[at] as number) * gain)
    return out
  }
  const factors = limiting(pcm, sampleRate, gain, limit)
  for (let at = 0; at < pcm.length; at++) {
    out[at] = Math.round((pcm[at] as number) * gain * (factors[at] as number))
  }
  return out
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

/** Factor for each sample: the smallest needed in the look-ahead, smoothed over as long, so it is never too large. */
function limiting(pcm: Int16Array, sampleRate: number, gain: number, limit: number): Float32Array {
  const window = Math.max(1, Math.round(lookAhead * sampleRate))
  const back = 1 - Math.exp(-1 / (release * sampleRate))
  const room = roomFor(pcm.length)
  needed(pcm, gain, limit, back, room.one)
  smallestAhead(room.one, window, room.queue, room.two)
  smoothed(room.two, window, room.one)
  return room.one
}

interface Room {
  one: Float32Array
  two: Float32Array
  queue: Int32Array
}

/** Kept from call to call: fresh arrays for every segment would fill the memory faster than it is cleared. */
let kept: Room | undefined

function roomFor(length: number): Room {
  if (!kept || kept.one.length < length) {
    kept = { one: new Float32Array(length), two: new Float32Array(length), queue: new Int32Array(length) }
  }
  const { one, two, queue } = kept
  return { one: one.subarray(0, length), two: two.subarray(0, length), queue }
}

function needed(pcm: Int16Array, gain: number, limit: number, back: number, factors: Float32Array): void {
  let held = 1
  for (let at = 0; at < pcm.length; at++) {
    const level = Math.abs(pcm[at] as number) * gain
    const own = level > limit ? limit / level : 1
    held = Math.min(own, held + (1 - held) * back)
    factors[at] = held
  }
}

/** Sliding minimum over `window` samples from each on, by a queue of candidates. */
function smallestAhead(
  values: Float32Array,
  window: number,
  queue: Int32Array,
  smallest: Float32Array,
): void {
  let [head, tail] = [0, 0]
  for (let at = values.length - 1; at >= 0; at--) {
    const value = values[at] as number
    while (tail > head && (values[queue[tail - 1] as number] as number) >= value) tail--
    queue[tail++] = at
    if ((queue[head] as number) >= at + window) head++
    smallest[at] = values[queue[head] as number] as number
  }
}

/** Means over the last `window` values; before the first there were more of it. */
function smoothed(values: Float32Array, window: number, means: Float32Array): void {
  const before = values[0] as number
  let sum = window * before
  for (let at = 0; at < values.length; at++) {
    sum += (values[at] as number) - (at >= window ? (values[at - window] as number) : before)
    means[at] = sum / window
  }
}
