import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entriesOf } from '../src/pdf/entries.js'
import type { PdfValue } from '../src/pdf/values.js'

const key = fc.constantFrom('A', 'B', 'C', '__proto__', 'size')
const name: fc.Arbitrary<PdfValue> = key.map((name) => ({ type: 'name', name }))
const item: fc.Arbitrary<PdfValue> = fc.oneof({ arbitrary: name, weight: 3 }, fc.integer(), fc.constant(null))

test('a dictionary holds the last value of each key, whether it is small or large', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 80 }), key, (items, asked) => {
      const wanted = new Map<string, PdfValue>()
      for (let at = 0; at + 1 < items.length; at += 2) {
        const first = items[at]
        if (typeof first === 'object' && first?.type === 'name') wanted.set(first.name, items[at + 1] ?? null)
      }
      const entries = entriesOf(items)
      expect(entries.get(asked)).toEqual(wanted.get(asked))
      expect(entries.has(asked)).toBe(wanted.has(asked))
    }),
  )
})
