import { defaultSegmenter } from '@lectern/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const longest = 2000

function sentencesOf(text: string, lang = 'en'): string[] {
  let from = 0
  return defaultSegmenter(text, lang).map((end) => {
    const sentence = text.slice(from, end)
    from = end
    return sentence
  })
}

describe('a sentence without end', () => {
  it('is cut behind clauses, and no word of it is lost', () => {
    const text = 'and the ferry went on, past the next island '.repeat(2300).trim()
    const parts = sentencesOf(text)
    expect(parts.join('')).toBe(text)
    expect(parts.every((part) => part.length <= longest)).toBe(true)
    expect(parts.slice(0, -1).every((part) => part.endsWith('on, '))).toBe(true)
  })

  it('is cut between words where it has no clauses', () => {
    const parts = sentencesOf('word '.repeat(20_000).trim())
    expect(parts.length).toBe(50)
    expect(parts.slice(0, -1).every((part) => part.endsWith('word '))).toBe(true)
  })

  it('of one word stays one: an engine cuts it as it must', () => {
    expect(sentencesOf('a'.repeat(100_000))).toHaveLength(1)
  })

  it('is cut behind the marks of scripts without spaces', () => {
    const parts = sentencesOf('这条船一直往前走，'.repeat(1000), 'zh')
    expect(parts.every((part) => part.length <= longest && part.endsWith('，'))).toBe(true)
  })

  it('is left whole below that length', () => {
    const text = `${'of the council, '.repeat(120)}it said.`
    expect(text.length).toBeLessThan(longest)
    expect(sentencesOf(text)).toEqual([text])
  })

  it('keeps each cut between words, in any text', () => {
    const words = fc.stringMatching(/^[a-z,]{1,40}$/)
    fc.assert(
      fc.property(fc.array(words, { minLength: 100, maxLength: 800 }), (list) => {
        const text = list.join(' ')
        const parts = sentencesOf(text)
        expect(parts.join('')).toBe(text)
        expect(parts.every((part) => part.length <= longest)).toBe(true)
        expect(parts.slice(0, -1).every((part) => part.endsWith(' '))).toBe(true)
      }),
    )
  })
})
