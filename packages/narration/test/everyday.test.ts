import { describe, expect, it } from 'vitest'
import { heardIn, share, wordsAlone, wrongOnes } from './hard-lines.js'

// Twenty lines for each of the nine languages of which numbers, minus, units, dates and hours are said: weather, money, measures, days and
// hours, with the reading of a news reader written first.

const all = await heardIn(new URL('./verbalise/everyday/', import.meta.url), wordsAlone)
const languages = ['ar', 'cs', 'da', 'he', 'hi', 'nb', 'ru', 'tr', 'uk']

it('at most 3 % are wrong, and no figure is left', () => {
  expect(share(all, 'wrong'), wrongOnes(all)).toBeLessThanOrEqual(0.03)
  expect(all.filter(({ said }) => /\p{Nd}|−/u.test(said)).map(({ said }) => said)).toEqual([])
})

describe.each(languages)('%s', (lang) => {
  const lines = all.filter((line) => line.lang === lang)

  it('has its lines, each with a reading, and at least 90 % of them right', () => {
    expect(lines.length).toBeGreaterThanOrEqual(20)
    expect(lines.filter(({ right }) => right.length === 0)).toEqual([])
    expect(share(lines, 'right'), wrongOnes(lines)).toBeGreaterThanOrEqual(0.9)
  })
})
