import { describe, expect, it } from 'vitest'
import { heardIn, share, wordsAlone, wrongOnes } from './hard-lines.js'

// What courts, kitchens, timetables, matches, families, musicians, markets, astronomers, knitters and minutes write, in nine languages. The
// reading was written first; only words are compared.

const all = await heardIn(new URL('./verbalise/trades/', import.meta.url), wordsAlone)
const least: Readonly<Record<string, number>> = { en: 50 }

describe.each([...new Set(all.map(({ lang }) => lang))])('%s', (lang) => {
  const lines = all.filter((line) => line.lang === lang)

  it('has its lines, each with a reading', () => {
    expect(lines.length).toBeGreaterThanOrEqual(least[lang] ?? 10)
    expect(lines.filter(({ right }) => right.length === 0)).toEqual([])
  })

  it('at least 90 % are right and at most 3 % wrong', () => {
    expect(share(lines, 'right'), wrongOnes(lines)).toBeGreaterThanOrEqual(0.9)
    expect(share(lines, 'wrong'), wrongOnes(lines)).toBeLessThanOrEqual(0.03)
  })
})
