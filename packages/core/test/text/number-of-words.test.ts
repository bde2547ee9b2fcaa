import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberOfWords } from '../../src/text/number-of-words.js'
import { wordsOf } from '../../src/text/segmenter.js'

describe('the number of words', () => {
  it.each([
    'Don’t count "3.14" or 1,000,000 twice: it’s one each.',
    'See example.org/a_b, e.g. 5:30pm; x:y, 3,a and a,3.',
    '_private __init__ ___ a__b -- ¿Qué? «Straße» naïve',
    'Кто там?',
  ])('is that of the segmenter: %s', (text) => {
    expect(numberOfWords(text, 'en')).toBe(wordsOf(text, 'en').length)
  })

  it('is that of the segmenter in any simple text', () => {
    const letters = [..."ab zé 19_'.,:;·’-/¼²ªß½…–\n§µ€×"]
    const text = fc.array(fc.constantFrom(...letters)).map((characters) => characters.join(''))
    fc.assert(
      fc.property(text, (value) => {
        expect(numberOfWords(value, 'en')).toBe(wordsOf(value, 'en').length)
      }),
      { numRuns: 3000 },
    )
  })
})
