import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textString, type Value as Written } from '../../src/pdfkit/values.js'
import { saved } from '../support/document.js'
import type { Value } from '../support/reader.js'

// What PDFKit writes through our objects is read back by pdf-lib.

interface Pair {
  written: Written
  read: Value
}

const name = fc.stringMatching(/^[A-Za-z][\w.-]*$/)
const leaf: fc.Arbitrary<Pair> = fc.oneof(
  fc.integer().map((value) => ({ written: value, read: value })),
  fc
    .double({ min: -1e6, max: 1e6, noNaN: true })
    .map((value) => ({ written: value, read: Math.round(value * 1e6) / 1e6 + 0 })),
  fc.boolean().map((value) => ({ written: value, read: value })),
  name.map((value) => ({ written: value, read: `/${value}` })),
  fc.string({ unit: 'grapheme' }).map((text) => ({ written: textString(text), read: text })),
  fc.constant({ written: null, read: null }),
)
const pair: fc.Arbitrary<Pair> = fc.letrec<{ any: Pair }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('any')).map((items) => ({
      written: items.map(({ written }) => written),
      read: items.map(({ read }) => read),
    })),
    fc.dictionary(name, tie('any'), { noNullPrototype: true }).map((entries) => ({
      written: Object.fromEntries(Object.entries(entries).map(([key, { written }]) => [key, written])),
      read: Object.fromEntries(Object.entries(entries).map(([key, { read }]) => [key, read])),
    })),
  ),
})).any

it('reads back every value as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(pair, { maxLength: 8 }), async (pairs) => {
      const reader = await saved((pdf) => {
        pdf.catalog.Held = pairs.map(({ written }) => {
          const ref = pdf.ref({ Held: written })
          ref.end()
          return ref
        })
      })
      const read = reader.array(reader.catalog.Held).map((ref) => reader.dictionary(ref).Held ?? null)
      expect(read).toEqual(pairs.map(({ read }) => read))
    }),
    { numRuns: 60 },
  )
})
