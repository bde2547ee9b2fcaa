/** LUFS; what AES and podcast directories ask of one channel. */
export const target = -19
/** dBTP that the finished sound stays below. */
export const highestPeak = -1
/** More gain means more limiting: what is lost is given back with a little more. */
export const makeUp = 1.3
/** Closer than this to the target nothing is made again. LU. */
const closeEnough = 0.8

/** The gain that would have hit the target, where the sound missed it; undefined when it did not. */
export function corrected(gain: number, loudness: number): number | undefined {
  const missing = target - loudness
  if (!Number.isFinite(missing) || Math.abs(missing) <= closeEnough) return undefined
  return gain * decibels(missing > 0 ? missing * makeUp : missing)
}

/** The factor of so many decibels. */
export function decibels(value: number): number {
  return 10 ** (value / 20)
}
