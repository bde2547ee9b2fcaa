import { expect, test } from 'vitest'
import { dateByIntl, knownForms, longDate } from '../src/page/long-date.js'

const days = Array.from({ length: 366 }, (_, index) =>
  new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10),
)

test.each(knownForms)('a day in %s is written as Intl writes it', (lang) => {
  for (const day of [...days, '1000-01-01', '0999-12-31', '9999-12-31'])
    expect(longDate(day, lang)).toBe(dateByIntl(day, lang))
})

test('a day in another language, or in none, is left to Intl', () => {
  expect(longDate('2026-11-25', 'de-AT')).toBe('25. November 2026')
  expect(longDate('2026-01-01', 'de-AT')).toBe('1. Jänner 2026')
  expect(longDate('2026-01-01', 'constructor')).toBe('January 1, 2026')
  expect(longDate('2026-01-01', 'tlh')).toBe('January 1, 2026')
})
