import type { Fit } from './fit.js'
import type { Item } from './search.js'

type Fits = readonly (Fit | undefined)[]

/** Least score of an item that was heard at all. */
const leastScore = 0.5
/** Least share of the median score around an item. Of 1369 sentences that were read two came to less; a sentence that was rewritten since does. */
const leastShare = 0.75
/** Median score from which the voice is known well enough for `leastShare` to count. */
const known = 1.65
/** Least length of an item, as a share of its length at the reader's usual pace. */
const leastPace = 0.6
/** How many items before and after one are compared with it: readers take turns, and rooms change. */
const around = 15
/** Pace above which an item is laid on its own words and on others beside them. */
const mostPace = 1.5
/** Length up to which an item may lie on a part of other words. Frames. */
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

/** Least score of an item that sounds like those around it. */
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
