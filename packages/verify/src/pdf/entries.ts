import type { Entries, PdfValue } from './values.js'

/** The entries of a dictionary, from its keys and values in turn. The last of equal keys counts; what is no key is left out. */
export function entriesOf(items: readonly PdfValue[]): Entries {
  const entries = new Map<string, PdfValue>()
  for (let at = 0; at + 1 < items.length; at += 2) {
    const key = items[at]
    if (typeof key === 'object' && key?.type === 'name') entries.set(key.name, items[at + 1] ?? null)
  }
  return entries
}
