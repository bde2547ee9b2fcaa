import type { Entries } from './entries.js'

/** Phonemes of a word, or by its part of speech ("read": VBD ɹˈɛd). Null where it has none in that part of speech. */
export type Entry = string | Readonly<Record<string, string | null>>

/** A dictionary in which a word answers to its other case too, unless that has an entry of its own. */
export class Dictionary {
  readonly #entries: Entries<Entry>

  constructor(entries: Entries<Entry>) {
    this.#entries = entries
  }

  get(word: string): Entry | undefined {
    const own = this.#entries.get(word)
    if (own !== undefined || word.length < 2) return own
    const lower = word.toLowerCase()
    const capitalised = capital(lower)
    if (word === lower) return capitalised === word ? undefined : this.#entries.get(capitalised)
    return word === capitalised ? this.#entries.get(lower) : undefined
  }

  has(word: string): boolean {
    return this.get(word) !== undefined
  }
}

function capital(lower: string): string {
  const [first = ''] = lower
  return first.toUpperCase() + lower.slice(first.length)
}
