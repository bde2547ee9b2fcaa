import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortened } from '../../src/blocks/continued.js'

describe('the title above what goes on', () => {
  it('is repeated as it is where it is short', () => {
    expect(shortened('Many rows', 'en')).toBe('Many rows')
  })
  it('is cut between words', () => {
    const title = 'Table 2. Fine particles by season, in µg/m3, with the change since 2024'
    expect(shortened(title, 'en')).toBe('Table 2. Fine particles by season, in µg/m3, with the change since…')
  })
  it('is cut between words of a script without spaces', () => {
    const title = '各观测站全年细颗粒物平均浓度'.repeat(6)
    const whole = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)]
    const cut = shortened(title, 'zh').slice(0, -1)
    expect(title.startsWith(cut)).toBe(true)
    expect(cut.length).toBeGreaterThan(60)
    expect(whole.map(({ index }) => index)).toContain(cut.length)
  })
  it('is never cut within a character, even in a word without end', () => {
    const family = '👩‍👩‍👧'
    const cut = shortened(family.repeat(20), 'en').slice(0, -1)
    expect(cut.length % family.length).toBe(0)
    expect(cut.length).toBeGreaterThan(0)
  })
  it('never ends in a part of a word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { minLength: 20, maxLength: 30 }), (words) => {
        const cut = shortened(words.join(' '), 'en').slice(0, -1).split(' ')
        expect(cut).toEqual(words.slice(0, cut.length))
      }),
      { seed: 20261125 },
    )
  })
})
