import fc from 'fast-check'
import { expect, it } from 'vitest'
import { active } from './active.ts'
import { activeCases, articleParts, elementsOf, pageOf } from './support.ts'

// Pieces of the corpus, put together anew: what nobody thought of.

const tokens = [
  ...new Set(
    activeCases().flatMap(
      ({ source }) => source.match(/<\/?[a-z]+|[a-z]+=|&#?\w+;?|"|'|>|\/|\s+|[^<>&"'\s]+/gi) ?? [],
    ),
  ),
]

it('nothing acts in any mixture of the pieces', async () => {
  const mixture = fc.array(fc.constantFrom(...tokens), { minLength: 3, maxLength: 40 })
  const property = fc.asyncProperty(
    mixture,
    fc.constantFrom('html' as const, 'markdown' as const),
    async (pieces, format) => {
      const parts = articleParts(await pageOf(pieces.join(''), format))
      expect(parts.flatMap(elementsOf).flatMap(active)).toEqual([])
    },
  )
  await fc.assert(property, { numRuns: Number(process.env.MUTATIONS ?? 200), seed: 4 })
})
