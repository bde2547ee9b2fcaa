import { xmlName } from '@lectern/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('an id as a name of XML', () => {
  it.each([
    ['two-words', 'two-words'],
    ['überschrift', 'überschrift'],
    ['p-1~2', 'p-1_x007E_2'],
    ['2024', '_x0032_024'],
    ['a_x007E_b', 'a_x005F_x007E_b'],
    ['😀', '_x1F600_'],
  ])('%s is %s', (id, name) => expect(xmlName(id)).toBe(name))

  it('is one, and another for another id', () => {
    const ids = fc.string({ unit: fc.constantFrom('_', 'x', '0', '7', 'E', '~', 'a', '-'), minLength: 1 })
    fc.assert(
      fc.property(ids, ids, (one, other) => {
        expect(xmlName(one)).toMatch(/^[\p{L}_][\p{L}\p{N}\p{M}_.-]*$/u)
        expect(xmlName(one) === xmlName(other)).toBe(one === other)
      }),
      { numRuns: 300 },
    )
  })
})
