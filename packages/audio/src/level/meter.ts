import { truePeak } from './true-peak.js'

/** Energies of a segment of sound, weighted as the ear does, a value each 100 ms. */
export interface Loudness {
  /** Mean squares after the K-weighting filter (ITU-R BS.1770-5, Annex 1). */
  energies: Float64Array
  /** Largest value of the curve through the samples (4 times oversampled, Annex 2), 1 being full scale. */
  truePeak: number
}

type Biquad = readonly [b0: number, b1: number, b2: number, a1: number, a2: number]

/** Weighs one channel. `pcm` is at full scale 32768. */
export function measure(pcm: Int16Array, sampleRate: number): Loudness {
  return { ...weighed(pcm, sampleRate), truePeak: truePeak(pcm) }
}

/** Stands for digital silence (full scale is 32768): it is nothing beside any other sample. */
const tiny = 1e-20

/**
 * Both filters one after the other. What comes from the last sample is added last, so that the next waits for a product and a sum. Digital
 * silence is made something tiny: in it a filter's values would fade to numbers that processors need a hundred times as long for.
 */
export function weighed(pcm: Int16Array, sampleRate: number): Pick<Loudness, 'energies'> {
  const [b0, b1, b2, a1, a2] = shelf(sampleRate)
  const [, , , c1, c2] = highPass(sampleRate)
  const hop = Math.round(sampleRate / 10)
  const energies = new Float64Array(Math.floor(pcm.length / hop))
  let x1 = 0
  let x2 = 0
  let y1 = 0
  let y2 = 0
  let z1 = 0
  let z2 = 0
  for (let block = 0, at = 0; block < energies.length; block++) {
    let sum = 0
    for (const end = at + hop; at < end; at++) {
      const x = (pcm[at] as number) + tiny
      const y = b0 * x + b1 * x1 + b2 * x2 - a2 * y2 - a1 * y1
      const z = y - 2 * y1 + y2 - c2 * z2 - c1 * z1
      x2 = x1
      x1 = x
      y2 = y1
      y1 = y
      z2 = z1
      z1 = z
      sum += z * z
    }
    energies[block] = sum / hop / (32768 * 32768)
  }
  return { energies }
}

/**
 * Integrated loudness in LUFS: blocks of 400 ms that overlap by three quarters, gated at −70 LUFS and then 10 LU below
 * the mean (BS.1770-5, Annex 1, clause 5). Minus infinity for silence.
 */
export function integrated(segments: readonly Pick<Loudness, 'energies'>[]): number {
  const audible = meanAbove(energyOf(-70), segments)
  return lufs(meanAbove(Math.max(energyOf(-70), audible / 10), segments))
}

/** The mean of the blocks with more energy than the gate. Blocks are not kept: ten hours have 360,000, in 40 MB. */
function meanAbove(gate: number, segments: readonly Pick<Loudness, 'energies'>[]): number {
  let [sum, count] = [0, 0]
  for (const { energies } of segments)
    for (let at = 3; at < energies.length; at++) {
      const energy = blockAt(energies, at)
      if (energy <= gate) continue
      sum += energy
      count++
    }
  return count === 0 ? 0 : sum / count
}

/** Energy of the four parts that end with this one. */
function blockAt(energies: Float64Array, at: number): number {
  return (
    ((energies[at] ?? 0) + (energies[at - 1] ?? 0) + (energies[at - 2] ?? 0) + (energies[at - 3] ?? 0)) / 4
  )
}

const lufs = (energy: number): number => -0.691 + 10 * Math.log10(energy)
const energyOf = (lufs: number): number => 10 ** ((lufs + 0.691) / 10)

/** The head's effect: a high shelf of 4 dB. */
function shelf(sampleRate: number): Biquad {
  const k = Math.tan((Math.PI * 1681.974450955533) / sampleRate)
  const q = 0.7071752369554196
  const high = 10 ** (3.999843853973347 / 20)
  const band = high ** 0.4996667741545416
  const a0 = 1 + k / q + k * k
  return [
    (high + (band * k) / q + k * k) / a0,
    (2 * (k * k - high)) / a0,
    (high - (band * k) / q + k * k) / a0,
    (2 * (k * k - 1)) / a0,
    (1 - k / q + k * k) / a0,
  ]
}

/** The revised low-frequency curve; its numerator is 1, −2, 1. */
function highPass(sampleRate: number): Biquad {
  const k = Math.tan((Math.PI * 38.13547087602444) / sampleRate)
  const q = 0.5003270373238773
  const a0 = 1 + k / q + k * k
  return [1, -2, 1, (2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0]
}
