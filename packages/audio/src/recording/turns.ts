import type { Range } from './placed.js'

/** Puts sentences in order: each ends where the next begins at the latest, since a beginning is known better than an end. */
export function inTurn<Place extends Range>(found: readonly (Place | null)[]): (Place | null)[] {
  let last = 0
  const begun = found.map((place) => {
    if (!place) return null
    last = Math.max(last, place.begin)
    return { ...place, begin: last }
  })
  let next = Number.POSITIVE_INFINITY
  return begun
    .reverse()
    .map((place) => {
      if (!place) return null
      const end = Math.max(place.begin, Math.min(place.end, next))
      next = place.begin
      return { ...place, end }
    })
    .reverse()
}
