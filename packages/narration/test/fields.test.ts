import { describe, expect, it } from 'vitest'
import { heardIn, share, wordsAlone, wrongOnes } from './hard-lines.js'

// Lines of many fields, three hundred in English and forty in each of eight other languages, with the reading of a
// news reader written first. Only words are compared: where the voice pauses is not.

const all = await heardIn(new URL('./verbalise/fields/', import.meta.url), wordsAlone)
const least: Readonly<Record<string, number>> = { en: 300 }
const languages = [...new Set(all.map(({ lang }) => lang))]

describe.each(languages)('%s', (lang) => {
  const lines = all.filter((line) => line.lang === lang)

  it('has its lines, each with a reading', () => {
    expect(lines.length).toBeGreaterThanOrEqual(least[lang] ?? 40)
    expect(lines.filter(({ right }) => right.length === 0)).toEqual([])
  })

  it('at least 90 % are right and at most 3 % wrong', () => {
    expect(share(lines, 'right'), wrongOnes(lines)).toBeGreaterThanOrEqual(0.9)
    expect(share(lines, 'wrong'), wrongOnes(lines)).toBeLessThanOrEqual(0.03)
  })
})
