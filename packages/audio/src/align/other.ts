/**
 * How much likelier the words must be than any. Of two minutes and more, another text comes to 1.4 at most and its own to 2; less speech
 * teaches less of a voice, and both come to less.
 */
const certain = 1.65
/** Seconds of speech that teach a voice well. */
const well = 120
/** Least margin over the same sounds out of order. In 10 to 60 seconds the right text comes to 0.5 more, often to 1.5; another text to 0.26 more at most. */
const distinct = 0.4
const tries = [1, 2, 3]

/**
 * Whether a recording is of another text. Where little of the voice could be learned, its likeness to the words is compared with that to the
 * same sounds out of order, which no reader speaks.
 *
 * @param byChance likeness to the sounds in one of many orders
 */
export function isOther(likeness: number, seconds: number, byChance: (seed: number) => number): boolean {
  if (likeness >= certain) return false
  if (seconds >= well) return true
  const chance = tries.reduce((sum, seed) => sum + byChance(seed), 0) / tries.length
  return likeness - chance < distinct
}
