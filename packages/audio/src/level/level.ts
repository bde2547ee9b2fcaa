/** LUFS; what AES and podcast directories ask of one channel. */
export const target = -19
/** dBTP that the finished sound stays below. */
export const highestPeak = -1
/** Factor on missing decibels, since more gain means more limiting. */
export const makeUp = 1.3
/** Distance from the target within which the sound is not made again. LU. */
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
