import { describe, expect, it } from 'vitest'
import { heardIn, share, wordsAlone, wrongOnes } from './hard-lines.js'

// Lines of the classes of figures, signs and short forms, in fifteen languages, none of which had been tried before its reading was
// written. Only words are compared: where the voice pauses is not.

const all = await heardIn(new URL('./verbalise/fresh/', import.meta.url), wordsAlone)
const least: Readonly<Record<string, number>> = { en: 60, it: 20, pt: 20, nl: 20, pl: 20, sv: 20 }

describe.each([...new Set(all.map(({ lang }) => lang))])('%s', (lang) => {
  const lines = all.filter((line) => line.lang === lang)

  it('has its lines, each with a reading', () => {
    expect(lines.length).toBeGreaterThanOrEqual(least[lang] ?? 8)
    expect(lines.filter(({ right }) => right.length === 0)).toEqual([])
  })

  it('at least 90 % are right and at most 3 % wrong', () => {
    expect(share(lines, 'right'), wrongOnes(lines)).toBeGreaterThanOrEqual(0.9)
    expect(share(lines, 'wrong'), wrongOnes(lines)).toBeLessThanOrEqual(0.03)
  })
})
