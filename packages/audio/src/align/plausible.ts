import type { Fit } from './fit.js'
import type { Item } from './search.js'

type Fits = readonly (Fit | undefined)[]

/** Below this, an item is not heard at all. */
const leastScore = 0.5
/** Of what the others come to: of 1369 sentences that were read two came to less, and a sentence that was written anew since does. */
const leastShare = 0.75
/** The others come to so much at least where a voice is known well enough to be held to it. */
const known = 1.65
/** Of the reader's usual pace: nobody reads one sentence so much faster than the others. */
const leastPace = 0.6
/** The others are so many before and after: readers take turns, and rooms change. */
const around = 15
/** One that takes so much more time is laid on its own words and on others beside them. */
const mostPace = 1.5
/** So short an item may lie on a part of other words. Frames. */
const short = 90

/**
 * Drops items that were laid on other words: those that sound much less alike than the others, and short ones that lie where there is no
 * time for them, as a title that was not read lies on the first words after it.
 */
export function plausible(fits: Fits, items: readonly Item[]): (Fit | undefined)[] {
  const paces = fits.map((fit, index) => (fit ? (fit.end - fit.begin) / lengthOf(items[index]) : undefined))
  const pace = median(paces.filter((one) => one !== undefined)) ?? 1
  return fits.map((fit, index) => {
    if (!fit || fit.score < leastScore) return undefined
    const own = (paces[index] ?? pace) / pace
    const isSqueezed = own < leastPace && lengthOf(items[index]) <= short
    const isUnlike = fit.score < leastNear(fits, index) && own < mostPace
    return isSqueezed || isUnlike ? undefined : fit
  })
}

/** Below this, an item sounds unlike those around it. */
export function leastNear(fits: Fits, index: number): number {
  const near = fits.slice(Math.max(0, index - around), index + around + 1)
  const score = median(near.flatMap((fit) => (fit && fit.score >= leastScore ? [fit.score] : []))) ?? 0
  return score >= known ? leastShare * score : leastScore
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]
}

function lengthOf(item: Item | undefined): number {
  return item ? item.end - item.begin : 1
}
