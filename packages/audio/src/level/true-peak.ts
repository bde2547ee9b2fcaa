/** Two of the four phases of the interpolator of ITU-R BS.1770-5, Annex 2, clause 4: 12 taps each, 4 times the rate. */
const phases = [
  [
    0.001708984375, 0.010986328125, -0.0196533203125, 0.033203125, -0.0594482421875, 0.1373291015625,
    0.97216796875, -0.102294921875, 0.047607421875, -0.026611328125, 0.014892578125, -0.00830078125,
  ],
  [
    -0.0291748046875, 0.029296875, -0.0517578125, 0.089111328125, -0.16650390625, 0.465087890625,
    0.77978515625, -0.2003173828125, 0.1015625, -0.0582275390625, 0.0330810546875, -0.0189208984375,
  ],
] as const

const taps = 12
const half = taps / 2
/** Bound of the interpolated value, as a multiple of the largest sample under the filter. */
const most = Math.max(...phases.map((phase) => phase.reduce((sum, tap) => sum + Math.abs(tap), 0)))

/**
 * The other two phases are these backwards. So a phase is parted into what is alike from both ends and what is opposite: one phase is their
 * sum, the other their difference, and the larger of the two is the sum of their sizes. First half of each: alike and opposite of the first
 * phase, then of the second.
 */
const weights = Float64Array.from(
  phases.flatMap((phase) => {
    const pairs = phase.slice(0, half).map((tap, at) => [tap, phase[taps - 1 - at] as number] as const)
    return [...pairs.map(([a, b]) => (a + b) / 2), ...pairs.map(([a, b]) => (a - b) / 2)]
  }),
)

/**
 * The largest value of the curve that runs through the samples, 1 being full scale: what a converter must be able to
 * play. Where no sample is high enough for a new peak, nothing is interpolated: of speech, that is nearly everywhere.
 */
export function truePeak(pcm: Int16Array): number {
  let peak = 0
  /** Samples up to this make no new peak. */
  let low = 0
  /** Where the curve is known up to. */
  let known = 0
  for (let at = 0; at < pcm.length; at++) {
    const own = Math.abs(pcm[at] as number)
    if (own <= low) continue
    peak = Math.max(peak, own)
    // Its taps reach so far.
    for (let end = Math.max(at, known); end < at + taps; end++) peak = Math.max(peak, highestBefore(pcm, end))
    known = at + taps
    low = peak / most
  }
  return peak / 32768
}

/** The largest value of the four phases over the samples up to `end`. */
function highestBefore(pcm: Int16Array, end: number): number {
  return end >= taps - 1 && end < pcm.length
    ? highest(pcm, end - taps + 1)
    : highest(atTheEdge(pcm, end - taps + 1), 0)
}

// Indexes are in range; this runs for every tenth sample, so the compiler is told so.
function highest(samples: Int16Array, from: number): number {
  let [alike, opposite, alike2, opposite2] = [0, 0, 0, 0]
  for (let tap = 0; tap < half; tap++) {
    const first = samples[from + tap] as number
    const last = samples[from + taps - 1 - tap] as number
    alike += (weights[tap] as number) * (first + last)
    opposite += (weights[half + tap] as number) * (first - last)
    alike2 += (weights[taps + tap] as number) * (first + last)
    opposite2 += (weights[taps + half + tap] as number) * (first - last)
  }
  return Math.max(Math.abs(alike) + Math.abs(opposite), Math.abs(alike2) + Math.abs(opposite2))
}

/** The samples under the filter at an edge of the sound, with silence beyond it. */
function atTheEdge(pcm: Int16Array, from: number): Int16Array {
  return Int16Array.from({ length: taps }, (_, tap) => pcm[from + tap] ?? 0)
}
