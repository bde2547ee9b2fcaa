import type { Entries, PdfValue } from './values.js'

/** More keys than a structure element or an annotation has. */
const few = 16

/** The entries of a dictionary, from its keys and values in turn. The last of equal keys counts; what is no key is left out. */
export function entriesOf(items: readonly PdfValue[]): Entries {
  return items.length <= 2 * few ? new FewEntries(items) : allOf(items)
}

/** Looked for one by one: a long document has a million small dictionaries, and a map is larger than most of them. */
class FewEntries implements Entries {
  readonly #items: readonly PdfValue[]

  constructor(items: readonly PdfValue[]) {
    this.#items = items
  }

  get(key: string): PdfValue | undefined {
    const at = this.#indexOf(key)
    return at < 0 ? undefined : this.#items[at + 1]
  }

  has(key: string): boolean {
    return this.#indexOf(key) >= 0
  }

  #indexOf(key: string): number {
    const items = this.#items
    // A key without a value is none.
    for (let at = (items.length & ~1) - 2; at >= 0; at -= 2) if (keyOf(items[at]) === key) return at
    return -1
  }
}

function allOf(items: readonly PdfValue[]): Entries {
  const entries = new Map<string, PdfValue>()
  for (let at = 0; at + 1 < items.length; at += 2) {
    const key = keyOf(items[at])
    if (key !== undefined) entries.set(key, items[at + 1] ?? null)
  }
  return entries
}

function keyOf(item: PdfValue | undefined): string | undefined {
  return typeof item === 'object' && item?.type === 'name' ? item.name : undefined
}
