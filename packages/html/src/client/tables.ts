import type { ClientConfig } from './config.js'
import { all } from './dom.js'

// Only what overflows is a stop of the Tab key: a table or a formula, then a group with a name.

export function tables({ words }: ClientConfig): void {
  watch(all('.table-region'), words.table)
  watch(all('.math-block,.math-long'), words.formula)
}

/** @param name where there is no caption; `#` stands for the number */
function watch(places: readonly HTMLElement[], name: string): void {
  const measure = (): void => {
    const wide = places.map((place) => place.scrollWidth > place.clientWidth + 1)
    for (const [index, place] of places.entries()) {
      if (wide[index]) openPlace(place, name.replace('#', String(index + 1)))
      else
        for (const name of ['tabindex', 'role', 'aria-labelledby', 'aria-label']) place.removeAttribute(name)
    }
  }
  const observer = new ResizeObserver(measure)
  // What is in it grows with the reader's letters, and the place need not.
  for (const place of places) for (const box of [place, ...place.children]) observer.observe(box)
}

/** Named by its caption, else by its place among the tables. */
export function openPlace(place: HTMLElement, name: string): void {
  const caption = place.querySelector('caption')
  place.tabIndex = 0
  place.role = 'group'
  if (caption?.id) place.setAttribute('aria-labelledby', caption.id)
  else place.ariaLabel = name
}
