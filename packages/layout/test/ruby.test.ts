import { themes } from '@lectern/core'
import type { GlyphsItem } from '@lectern/layout'
import { describe, expect, it } from 'vitest'
import { find, glyphsOf, isLeaf, textByLeaf, textOfTag, width, wordsOf } from './support/read.js'
import { setMarkdown } from './support/set.js'
import { front, sentence } from './support/words.js'

const ruby = (base: string, reading: string, lang = 'ja'): string =>
  `<ruby lang="${lang}">${base}<rt>${reading}</rt></ruby>`

/** The glyphs of an element. */
async function inked(source: string, theme?: Parameters<typeof setMarkdown>[1]) {
  const { layout } = await setMarkdown(front() + source, theme)
  const items = layout.pages.flatMap(glyphsOf)
  const of = (type: string): GlyphsItem[] =>
    items.filter(({ owner }) => isLeaf(owner) && owner.tag.type === type)
  return { layout, of, items }
}

const middle = (item: GlyphsItem): number => item.x + width(item) / 2

describe('a reading', () => {
  it('stands above the middle of its words, smaller than they are', async () => {
    const { of, layout } = await inked(`The ${ruby('WHO', 'health')} was asked.`)
    const [base] = of('RB') as [GlyphsItem]
    const [reading] = of('RT') as [GlyphsItem]
    expect(reading.y).toBeLessThan(base.y - base.size * 0.8)
    expect(reading.size).toBeCloseTo(base.size * 0.72, 5)
    expect(middle(reading)).toBeCloseTo(middle(base), 1)
    const element = find(layout.tags, ({ type }) => type === 'Ruby')
    expect(element?.kids.map((kid) => kid.kind === 'tag' && kid.type)).toEqual(['RB', 'RT'])
  })

  it('that is wider than its words parts their letters, and touches no neighbour', async () => {
    const { of, items } = await inked(`a${ruby('of', 'World Health')}${ruby('it', 'Organization')}b`)
    const [one, two] = of('RT') as [GlyphsItem, GlyphsItem]
    expect(one.x + width(one)).toBeLessThan(two.x)
    for (const [index, base] of of('RB').entries())
      expect(width(base)).toBeGreaterThanOrEqual(width([one, two][index] as GlyphsItem))
    expect(items.map(wordsOf).join('')).toContain('aofitb')
  })

  it('is not touched by the line above', async () => {
    const { items, of } = await inked(`${sentence.repeat(4)}${ruby('WHO', 'health')} ${sentence.repeat(4)}`)
    for (const reading of of('RT')) {
      const above = items.filter(({ y, owner }) => y < reading.y && isLeaf(owner) && owner.tag.type === 'P')
      const nearest = Math.max(...above.map(({ y }) => y))
      expect(reading.y - reading.size * 0.75).toBeGreaterThan(nearest)
    }
  })

  it('is copied out behind the line of its words, so that those stay together', async () => {
    const { items } = await inked(`The ${ruby('WHO', 'health')} was asked.`)
    expect(items.map(wordsOf).join('')).toMatch(/The WHO was asked\.health/)
  })

  it.each([
    ['in other languages', `The ${ruby('WHO', 'health', 'en')}.`, undefined, '(health)'],
    ['in large print', `The ${ruby('WHO', 'health', 'en')}.`, themes['large-print'], '(health)'],
    [
      'in large print of Japanese',
      `:span[${ruby('WHO', 'health')}]{lang=ja}`,
      themes['large-print'],
      'WHO（health）',
    ],
    ['above words set in several ways', `The ${ruby('W<b>H</b>O', 'health')}.`, undefined, '（health）'],
    ['that is long', `The ${ruby('WHO', 'a long reading '.repeat(4).trim())}.`, undefined, '（a long'],
  ])('%s follows in brackets', async (_, source, theme, said) => {
    const { layout } = await inked(source, theme)
    expect(textOfTag(layout.tags, textByLeaf(layout))).toContain(said)
  })
})
