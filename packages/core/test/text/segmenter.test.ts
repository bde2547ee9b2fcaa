import { defaultSegmenter, wordsOf } from '@lectern/core'
import { describe, expect, it } from 'vitest'

const sentence = 'Dr. Ada can’t wait: “Is it?” she asked, 3.5 times (e.g. on Monday). '

describe('long texts', () => {
  const text = sentence.repeat(80)

  it('have the words that Intl.Segmenter finds in the whole', () => {
    const whole = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)]
    const expected = whole
      .filter(({ isWordLike }) => isWordLike)
      .map(({ index, segment }) => ({ begin: index, end: index + segment.length }))
    expect(wordsOf(text, 'en')).toEqual(expected)
  })

  it('have the sentences of each part', () => {
    const once = defaultSegmenter(sentence, 'en')
    const expected = Array.from({ length: 80 }, (_, index) =>
      once.map((end) => end + index * sentence.length),
    ).flat()
    expect(defaultSegmenter(text, 'en')).toEqual(expected)
  })

  it('take time that grows with their length', { timeout: 30_000 }, () => {
    const long = sentence.repeat(15_000)
    expect(wordsOf(long, 'en').length).toBe(15_000 * wordsOf(sentence, 'en').length)
  })

  it('may have no boundary at all', () => {
    expect(wordsOf('a'.repeat(20_000), 'en')).toEqual([{ begin: 0, end: 20_000 }])
  })
})
