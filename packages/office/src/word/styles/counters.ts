import { Counter } from '../../counter.js'
import type { ItemNumber } from '../../item.js'
import type { NumberedList } from './numbering.js'

/** Counts the paragraphs of each list as Word does, in the order of the document. */
export class Counters {
  readonly #counters = new Map<string, Counter>()
  readonly #begun = new Set<string>()

  next({ key, id, levels, overrides }: NumberedList, level: number): ItemNumber {
    const counter = this.#counters.get(key) ?? new Counter(key, levels)
    this.#counters.set(key, counter)
    // The first paragraph of a list with a number of its own begins anew (17.9.26).
    if (!this.#begun.has(`${key} ${id}`)) for (const index of overrides) counter.restart(index)
    this.#begun.add(`${key} ${id}`)
    return counter.next(level, undefined, levels)
  }
}
