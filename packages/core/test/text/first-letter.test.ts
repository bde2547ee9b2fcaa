import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstLetterIn } from '../../src/text/first-letter.js'

test('the first letter of a text is one by Unicode', () => {
  const characters = fc.constantFrom(...'a Z1_.é×ª’ж١א中𝒜😀\u0301\ud800')
  const text = fc.array(characters).map((some) => some.join(''))
  fc.assert(
    fc.property(text, (value) => {
      expect(firstLetterIn(value)).toBe(/\p{L}/u.exec(value)?.[0])
    }),
  )
})
