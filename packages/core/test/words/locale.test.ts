import { expect, test } from 'vitest'
import { localesOf, longDate } from '../../src/index.js'

test.each([
  ['en', 'March 20, 2026'],
  ['en-GB', '20 March 2026'],
  ['de', '20. März 2026'],
  ['de-AT', '20. März 2026'],
  ['ja', '2026年3月20日'],
])('a day in %s is "%s"', (lang, written) => {
  expect(longDate('2026-03-20', lang)).toBe(written)
})

test('the day is the author’s in every time zone', () => {
  expect(longDate('2026-03-20T23:30:00-08:00', 'en')).toBe('March 20, 2026')
})

test('what is no day is no date', () => {
  for (const date of ['', 'soon', '2026', '2026-13-40', '2026-02-30x'])
    expect(longDate(date, 'en')).toBeUndefined()
})

test('a language that the runtime does not know, or nobody, is English and not the machine’s own', () => {
  expect(longDate('2026-01-01', 'tlh')).toBe('January 1, 2026')
  expect(longDate('2026-01-01', 'und')).toBe('January 1, 2026')
  expect(localesOf('not a tag')).toEqual(['en'])
})
