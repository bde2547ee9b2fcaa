import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberOfWords } from '../../src/text/number-of-words.js'
import { wordsOf } from '../../src/text/segmenter.js'

describe('the number of words', () => {
  it.each([
    'Don’t count "3.14" or 1,000,000 twice: it’s one each.',
    'See example.org/a_b, e.g. 5:30pm; x:y, 3,a and a,3.',
    '_private __init__ ___ a__b -- ¿Qué? «Straße» naïve',
    'Кто там? Η ομάδα· «ḥadīṯ» 1−2',
    'أين تذهب، يا صديقي؟ في عام ١٩٨٤،٥؛ كِتَابٌ',
  ])('is that of the segmenter: %s', (text) => {
    expect(numberOfWords(text, 'en')).toBe(wordsOf(text, 'en').length)
  })

  it('is that of the segmenter in any simple text', () => {
    const letters = [..."ab zé 19_'.,:;·’-/¼²ªß½…–\n§µ€×→≥"]
    const others = [...'дΩωقـ٣،؛؟ḥ·‧․“\u064b\u0301']
    const text = fc.array(fc.constantFrom(...letters, ...others)).map((characters) => characters.join(''))
    fc.assert(
      fc.property(text, (value) => {
        expect(numberOfWords(value, 'en')).toBe(wordsOf(value, 'en').length)
      }),
      { numRuns: 3000 },
    )
  })

  it('knows every character as the segmenter does: alone, between letters, between digits', () => {
    for (let code = 1; code < 0x2400; code++) {
      const sign = String.fromCharCode(code)
      const value = `${sign} a${sign}b 1${sign}2 a${sign}1`
      expect([sign, numberOfWords(value, 'en')]).toEqual([sign, wordsOf(value, 'en').length])
    }
  })
})
