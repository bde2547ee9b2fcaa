import fc from 'fast-check'
import LineBreaker from 'linebreak'
import { describe, expect, it } from 'vitest'
import { isSimple, simpleBreaks } from '../../src/text/simple-breaks.js'

/** The whole algorithm's answer. */
function wholeBreaks(text: string): string[] {
  const found: string[] = []
  const breaker = new LineBreaker(text)
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak())
    found.push(`${next.position}${next.required && next.position < text.length ? '!' : ''}`)
  return found
}

function placesOf(text: string): string[] | undefined {
  const found = simpleBreaks(text)
  return (
    found &&
    [...found.entries()].flatMap(([at, kind]) => (kind === 0 ? [] : [`${at}${kind === 2 ? '!' : ''}`]))
  )
}

const known = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isSimple)

describe('simple text', () => {
  it('knows the alphabets and everyday punctuation', () => {
    for (const text of ['Plain words, “quoted” (or not): 5\u00a0km – and more…', 'Ελπίδα', 'Привет', 'سلام'])
      expect(simpleBreaks(text)?.length, text).toBeGreaterThanOrEqual(text.length)
    for (const text of ['日本', 'ไทย', 'a\tb', 'a\u200bb', 'שלום', '😀'])
      expect(simpleBreaks(text)).toBeUndefined()
    expect(known.length).toBeGreaterThan(700)
  })
  it('breaks between any two of its characters as the whole algorithm does', () => {
    const kinds = [
      ...'aé1 .,:;([)]"\'-!?}\u00a0\u2010\u2011\u2012\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u202fλяس#&=/%$€+\ufffc\u2067\u2069\u0301\n',
    ]
    for (const one of kinds)
      for (const two of kinds)
        for (const three of kinds) {
          const text = `a${one}${two}${three}b`
          expect([text, placesOf(text)]).toEqual([text, wholeBreaks(text)])
        }
  })
  it('breaks in any of its texts as the whole algorithm does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...known), fc.constantFrom(...' a1.-(")')), { maxLength: 40 }),
        (units) => {
          const text = units.join('')
          expect(placesOf(text)).toEqual(wholeBreaks(text))
        },
      ),
      { numRuns: 20_000, seed: 20260405 },
    )
  })
})
