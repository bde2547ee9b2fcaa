import { expect, it } from 'vitest'
import { heardIn, share, wordsAlone, wrongOnes } from './hard-lines.js'

// A hundred lines and more as notices, labels, tables and columns of papers have them: knitting, museums, auctions, tenders, weather, tides, results, chats of
// programmers, materials, archives, citations, markets, labels, timetables. The reading was written first; only words are compared.

const all = await heardIn(new URL('./verbalise/notices/', import.meta.url), wordsAlone)

it('has a hundred lines, each with a reading', () => {
  expect(all.length).toBeGreaterThanOrEqual(100)
  expect(all.filter(({ right }) => right.length === 0)).toEqual([])
})

it('at least 90 % are right and at most 3 % wrong', () => {
  expect(share(all, 'right'), wrongOnes(all)).toBeGreaterThanOrEqual(0.9)
  expect(share(all, 'wrong'), wrongOnes(all)).toBeLessThanOrEqual(0.03)
})

it('has sixty lines in English, and five in each of seven other languages', () => {
  const count = (lang: string) => all.filter((line) => line.lang === lang).length
  expect(count('en')).toBeGreaterThanOrEqual(60)
  for (const lang of ['de', 'es', 'fr', 'it', 'nl', 'pl', 'pt'])
    expect(count(lang), lang).toBeGreaterThanOrEqual(5)
})
