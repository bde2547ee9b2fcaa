/** The four phases of the interpolator of ITU-R BS.1770-5, Annex 2, clause 4: 12 taps each, 4 times the rate. */
const phases = [
  [
    0.001708984375, 0.010986328125, -0.0196533203125, 0.033203125, -0.0594482421875, 0.1373291015625,
    0.97216796875, -0.102294921875, 0.047607421875, -0.026611328125, 0.014892578125, -0.00830078125,
  ],
  [
    -0.0291748046875, 0.029296875, -0.0517578125, 0.089111328125, -0.16650390625, 0.465087890625,
    0.77978515625, -0.2003173828125, 0.1015625, -0.0582275390625, 0.0330810546875, -0.0189208984375,
  ],
].flatMap((taps) => [taps, taps.toReversed()])

const taps = 12
const block = 16
/** The four phases end to end, oldest sample first. */
const weights = Float64Array.from(phases.flatMap((phase) => phase.toReversed()))
/** No sum of taps can be larger than this times the largest sample under them. */
const most = Math.max(...phases.map((phase) => phase.reduce((sum, tap) => sum + Math.abs(tap), 0)))

/**
 * The largest value of the curve that runs through the samples, 1 being full scale: what a converter must be able to
 * play. Where no sample is high enough for a new peak, nothing is interpolated: of speech, that is nearly everywhere.
 */
export function truePeak(pcm: Int16Array): number {
  let peak = 0
  let before = 0
  for (let from = 0; from < pcm.length + taps; from += block) {
    const own = largest(pcm, from, Math.min(from + block, pcm.length))
    // The taps of a sample reach into the block before its own, and no further.
    if (Math.max(own, before) * most > peak) peak = Math.max(peak, own, highestCurve(pcm, from))
    before = own
  }
  return peak / 32768
}

/** Largest value of the curve that ends in the samples of a block. */
function highestCurve(pcm: Int16Array, from: number): number {
  const window = windowOf(pcm, from)
  const end = Math.min(block, pcm.length + taps - from)
  let peak = 0
  for (let at = 0; at < end; at++) {
    for (let phase = 0; phase < weights.length; phase += taps) {
      let sum = 0
      for (let tap = 0; tap < taps; tap++)
        sum += (window[at + tap] as number) * (weights[phase + tap] as number)
      if (sum > peak) peak = sum
      else if (-sum > peak) peak = -sum
    }
  }
  return peak
}

/** Filled anew for each block: the samples under its taps, with silence beyond both ends. */
const window = new Float64Array(taps - 1 + block)

function windowOf(pcm: Int16Array, from: number): Float64Array {
  for (let index = 0; index < window.length; index++) window[index] = pcm[from - taps + 1 + index] ?? 0
  return window
}

function largest(pcm: Int16Array, from: number, to: number): number {
  let found = 0
  for (let at = from; at < to; at++) {
    const level = Math.abs(pcm[at] as number)
    if (level > found) found = level
  }
  return found
}
