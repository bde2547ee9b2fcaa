import type { Fit } from './fit.js'
import { leastNear } from './plausible.js'

type Fits = readonly (Fit | undefined)[]

/** Least score of an item whose place is certain: below it, words of another text fit as well now and then. */
const leastScore = 1.1
/** Least mean score of an item and those around it: where a reader has left the text, a few words are like it by chance. */
const leastAround = 1.3
const around = 2
/** Rests near the beginning: of a reader who began twice, only the second time counts. Frames. */
const longestRest = 7

/** Whether each item begins where it was found, for all that can be told. */
export function areSure(fits: Fits): boolean[] {
  return fits.map((fit, index) => {
    const least = Math.max(leastScore, leastNear(fits, index))
    if (!fit || fit.score < least || fit.rest > longestRest) return false
    return meanScore(fits.slice(Math.max(0, index - around), index + around + 1)) >= leastAround
  })
}

/** Mean score over the frames of some items. */
export function meanScore(fits: Fits): number {
  let [sum, frames] = [0, 0]
  for (const fit of fits) {
    if (!fit) continue
    sum += fit.score * (fit.end - fit.begin)
    frames += fit.end - fit.begin
  }
  return frames > 0 ? sum / frames : 0
}
