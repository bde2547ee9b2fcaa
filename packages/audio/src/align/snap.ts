import type { Found } from './find-items.js'
import type { Silence } from './levels.js'

/** How far the end of a sound may be from where it was found. Seconds. */
const reach = 0.3

/** Moves the ends of what was found to where the sound ends: comparing voices finds the sentence, the silence after it tells its end. */
export function snapEnds(found: readonly Found[], silences: readonly Silence[]): Found[] {
  return found.map((place) => {
    if (!place) return null
    const end = nearest(silences, place.end) ?? place.end
    return end > place.begin ? { ...place, end } : place
  })
}

/** The beginning of the silence within reach that counts most: the longest, and the nearest of two alike. */
function nearest(silences: readonly Silence[], at: number): number | undefined {
  let best: number | undefined
  let most = 0
  for (let index = firstAfter(silences, at - reach); index < silences.length; index++) {
    const silence = silences[index] as Silence
    if (silence.begin > at + reach) break
    const away = Math.abs(silence.begin - at)
    if (away > reach) continue
    const weight = Math.min(silence.end - silence.begin, 0.5) * (1 - away / reach / 2)
    if (weight <= most) continue
    most = weight
    best = silence.begin
  }
  return best
}

/** Silences stand in order, so the first that ends after a time is found by halving. */
function firstAfter(silences: readonly Silence[], time: number): number {
  let [low, high] = [0, silences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((silences[middle] as Silence).end < time) low = middle + 1
    else high = middle
  }
  return low
}
