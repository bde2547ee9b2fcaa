import type { Facts, Named } from '../content/facts.js'
import type { Part } from '../sound/parallel.js'

/** An item of the navigation, in the order in which it is heard. */
export interface Entry {
  id: string
  tagName: string
  className: string | undefined
  text: string
  /** `01.smil#p3` */
  href: string
}

interface Moment {
  href: string
  target: string
  place: number
  isSkipped: boolean
}

/** Headings, pages and calls of notes (DAISY 2.02, 2.1.2), the title first. */
export function entriesOf(facts: Facts, parts: readonly Part[]): Entry[] {
  const moments = parts.flatMap(({ name, parallels }) =>
    parallels.map(
      ({ id, target, skip }): Moment => ({
        href: `${name}.smil#${id}`,
        target,
        place: facts.places.get(target) ?? 0,
        isSkipped: skip !== undefined,
      }),
    ),
  )
  const find = createFinder(moments, facts)
  const entries = [
    ...facts.headings.map((fact) => ({ ...entryOf(fact, `h${fact.level}`), ...find.from(fact) })),
    ...facts.pages.map((fact) => ({ ...entryOf(fact, 'span', fact.className), ...find.exactly(fact) })),
    ...facts.calls.map((fact) => ({ ...entryOf(fact, 'span', 'noteref'), ...find.around(fact) })),
  ]
  const placeOf = ({ id }: { id: string }) => facts.places.get(id) ?? 0
  const [title, ...others] = entries
  others.sort((one, other) => one.moment - other.moment || placeOf(one) - placeOf(other))
  return [...(title ? [{ ...title, className: 'title' }] : []), ...others]
}

function entryOf({ id, text }: Named, tagName: string, className?: string) {
  return { id, tagName, className, text: text || '–' }
}

/** Which moment of the sound an element leads to. */
function createFinder(moments: readonly Moment[], { places }: Facts) {
  const placeOf = ({ id }: Named) => places.get(id) ?? 0
  const spoken = moments.flatMap(({ place, isSkipped }, index) => (isSkipped ? [] : [{ place, index }]))
  const inOrder = spoken.toSorted((one, other) => one.place - other.place)
  const spokenPlaces = inOrder.map(({ place }) => place)
  const reached = highest(moments.map(({ place }) => place))
  const byTarget = new Map<string, number>()
  for (const [index, { target }] of moments.entries()) if (!byTarget.has(target)) byTarget.set(target, index)
  const at = (moment: number) => ({ moment, href: moments[moment]?.href ?? '' })
  return {
    exactly: (fact: Named) => at(byTarget.get(fact.id) ?? 0),
    /** The first that is heard of it, or after it. */
    from(fact: Named) {
      const next = Math.min(firstFrom(reached, placeOf(fact)), moments.length - 1)
      return at(byTarget.get(fact.id) ?? next)
    },
    /** The sentence that it stands in. */
    around(fact: Named) {
      const found = inOrder[firstFrom(spokenPlaces, placeOf(fact) + 1) - 1] ?? spoken[0]
      return at(found?.index ?? 0)
    },
  }
}

/** The highest place up to each moment: notes are heard in another order than they are written. */
function highest(places: readonly number[]): number[] {
  let most = 0
  return places.map((place) => {
    most = Math.max(most, place)
    return most
  })
}

/** Index of the first of the rising places that is no lower than one; their count where none is. */
function firstFrom(places: readonly number[], least: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}
