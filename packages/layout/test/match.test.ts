import { largePrintTheme } from '@lectern/core'
import { describe, expect, it } from 'vitest'
import { glyphsOf, textByLeaf, textOfTag, wordsOf } from './support/read.js'
import { type SetArticle, setMarkdown } from './support/set.js'

const front = (lang: string) => `---\ntitle: T\nlang: ${lang}\n---\n\n`
const matching = (count: number, words = 'River') =>
  `:::match[Which?]\n${Array.from({ length: count }, (_, index) => `1. ${words}${index}`).join('\n')}\n\n${Array.from({ length: count }, (_, index) => `- City${index}`).join('\n')}\n:::\n`

/** Where words begin on their page, points. */
function placeOf({ layout }: SetArticle, words: string) {
  for (const [page, { items }] of layout.pages.entries())
    for (const item of items)
      if (item.kind === 'glyphs' && wordsOf(item).startsWith(words)) return { page, x: item.x, y: item.y }
  throw new Error(`${words} is on no page`)
}

describe('things to match', () => {
  it('stand in two columns, which begin at one height, and are read one after the other', async () => {
    const set = await setMarkdown(front('en') + matching(3))
    const [river, city] = [placeOf(set, 'River0'), placeOf(set, 'City0')]
    expect(city.y).toBeCloseTo(river.y, 1)
    expect(city.x - river.x).toBeGreaterThan(150)
    expect(textOfTag(set.layout.tags, textByLeaf(set.layout))).toMatch(
      /River0.*River2.*A\..*City0.*C\..*City2/s,
    )
  })
  it('begin at the right where writing does', async () => {
    const set = await setMarkdown(front('ar') + matching(3))
    expect(placeOf(set, 'City0').x).toBeLessThan(placeOf(set, 'River0').x - 150)
  })
  it('stand below each other in large print, where a column would be narrow', async () => {
    const set = await setMarkdown(front('en') + matching(3), largePrintTheme)
    const [river, city] = [placeOf(set, 'River2'), placeOf(set, 'City0')]
    expect([city.page, city.y > river.y]).toEqual([river.page, true])
  })
  it('stand below each other, over pages, where there are many; all of them are there', async () => {
    const set = await setMarkdown(front('en') + matching(120))
    expect(set.layout.pages.length).toBeGreaterThan(2)
    const words = set.layout.pages.flatMap((page) => glyphsOf(page).map(wordsOf)).join(' ')
    for (let index = 0; index < 120; index++) expect(words).toContain(`City${index}`)
    expect(placeOf(set, 'City0').page).toBeGreaterThanOrEqual(placeOf(set, 'River119').page)
  })
})
