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
const block = 64
/** No sum of taps can be larger than this times the largest sample under them. */
const most = Math.max(...phases.map((phase) => phase.reduce((sum, tap) => sum + Math.abs(tap), 0)))

/**
 * The largest value of the curve that runs through the samples, 1 being full scale: what a converter must be able to
 * play. Where no sample is high enough for a new peak, nothing is interpolated.
 */
export function truePeak(pcm: Int16Array): number {
  let peak = 0
  for (let from = 0; from < pcm.length; from += block) {
    const highest = largest(pcm, from - taps, from + block)
    if (highest * most <= peak) continue
    for (let at = from; at < Math.min(from + block, pcm.length + taps); at++) {
      for (const phase of phases) peak = Math.max(peak, Math.abs(interpolated(pcm, at, phase)))
    }
    peak = Math.max(peak, highest)
  }
  return peak / 32768
}

function interpolated(pcm: Int16Array, at: number, phase: readonly number[]): number {
  let sum = 0
  for (let tap = 0; tap < taps; tap++) sum += (pcm[at - tap] ?? 0) * (phase[tap] as number)
  return sum
}

function largest(pcm: Int16Array, from: number, to: number): number {
  let found = 0
  for (let at = Math.max(0, from); at < Math.min(to, pcm.length); at++) {
    found = Math.max(found, Math.abs(pcm[at] as number))
  }
  return found
}
