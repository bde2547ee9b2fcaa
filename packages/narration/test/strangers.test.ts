import { describe, expect, it } from 'vitest'
import { heardIn, share, wordsAlone, wrongOnes } from './hard-lines.js'

// Notations that articles by other people have: reports of matches and courts, patents, adverts for flats, families, medicines, markets,
// timetables, kitchens. The reading was written first; only words are compared, and each language keeps to the bounds by itself.

const all = await heardIn(new URL('./verbalise/strangers/', import.meta.url), wordsAlone)
const least: Readonly<Record<string, number>> = { en: 70, de: 20, es: 20, fr: 20, it: 20, pt: 20 }

describe.each(Object.entries(least))('%s', (lang, count) => {
  const lines = all.filter((line) => line.lang === lang)

  it('has its lines, each with a reading', () => {
    expect(lines.length).toBeGreaterThanOrEqual(count)
    expect(lines.filter(({ right }) => right.length === 0)).toEqual([])
  })

  it('at least 90 % are right and at most 3 % wrong', () => {
    expect(share(lines, 'right'), wrongOnes(lines)).toBeGreaterThanOrEqual(0.9)
    expect(share(lines, 'wrong'), wrongOnes(lines)).toBeLessThanOrEqual(0.03)
  })
})
