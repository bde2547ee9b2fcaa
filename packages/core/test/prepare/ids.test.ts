import { describe, expect, it } from 'vitest'
import { article, h, idsOf, p, rulesOf } from './build.js'

describe('block ids', () => {
  it('are the slug for headings and type and hash for the rest, the same on every run', async () => {
    const one = idsOf(await article([h(2, 'Über uns'), p('Words.')]))
    const two = idsOf(await article([h(2, 'Über uns'), p('Words.')]))
    expect(one.slice(0, 2)).toEqual(['a-title', 'über-uns'])
    expect(one[2]).toMatch(/^p-[a-z2-7]{8}$/)
    expect(two).toEqual(one)
  })

  it('do not move when other blocks come, go or change', async () => {
    const before = idsOf(await article([p('Stays.'), p('Goes.')]))
    const after = idsOf(await article([p('New.'), p('Stays.')]))
    expect(after[2]).toBe(before[1])
  })

  it('get an ordinal only for identical repeats', async () => {
    const [, first, second] = idsOf(await article([p('Same.'), p('Same.')]))
    expect(second).toBe(`${first}-2`)
  })

  it('are changed where editions cannot have them, and links lead there all the same', async () => {
    const named = { ...p('A lake.'), data: { id: 'fig:lake' } }
    const link = { type: 'link', url: '#fig%3Alake', children: [{ type: 'text', value: 'It' }] }
    const prepared = await article([named, { type: 'paragraph', children: [link] } as never])
    expect(idsOf(prepared)[1]).toBe('fig-lake')
    expect(rulesOf(prepared)).toEqual([])
    expect(link.url).toBe('#fig-lake')
  })

  it('keep the first of two equal ids of the author, and report the second', async () => {
    const named = (words: string) => ({ ...p(words), data: { id: 'lake' } })
    const prepared = await article([named('One.'), named('Two.')])
    expect(idsOf(prepared)[1]).toBe('lake')
    expect(idsOf(prepared)[2]).not.toBe('lake')
    expect(rulesOf(prepared)).toEqual(['id-duplicate'])
  })

  it('are names that XML accepts', async () => {
    const ids = idsOf(await article([h(2, '2024 results'), h(2, '!!!'), h(2, 'النتائج')]))
    expect(ids.slice(1)).toEqual(['s-2024-results', expect.stringMatching(/^heading-/), 'النتائج'])
  })

  it('are none of those that the page around the article has', async () => {
    const named = (words: string, id: string) => ({ ...p(words), data: { id } })
    const prepared = await article([named('One.', 'lectern-config'), h(2, 'Lectern text'), h(2, 'Lectern')])
    expect(idsOf(prepared).slice(1)).toEqual(['s-lectern-config', 's-lectern-text', 'lectern'])
  })
})
