import type { List } from 'mdast'
import { describe, expect, it } from 'vitest'
import { article, h, p, rulesOf, text } from './build.js'

describe('a prepared article', () => {
  it('is frozen', async () => {
    const prepared = await article([p('Words.')])
    expect(() => prepared.tree.children.pop()).toThrow(TypeError)
    expect(Object.isFrozen(prepared.tree.children[1])).toBe(true)
  })

  it('has one space where the source has several, but not in code', async () => {
    const prepared = await article([p('One.  Two \t three', { type: 'inlineCode', value: 'a  b' })])
    const words = [...prepared.blocks.values()][1]?.node as { children: { value: string }[] }
    expect(words.children.map(({ value }) => value)).toEqual(['One. Two three', 'a  b'])
  })

  it('has chapters that hold every block of the main flow once', async () => {
    const prepared = await article([p('Intro.'), h(2, 'One'), p('A.'), h(3, 'Sub'), h(2, 'Two'), p('B.')])
    expect(prepared.chapters.map(({ title }) => title)).toEqual(['A title', 'One', 'Two'])
    expect(prepared.chapters.flatMap(({ blocks }) => blocks)).toEqual(
      prepared.tree.children.map(({ data }) => data?.id),
    )
  })

  it('keeps a bare title with the first section', async () => {
    const prepared = await article([h(2, 'One'), p('A.')])
    expect(prepared.chapters.map(({ title }) => title)).toEqual(['A title'])
  })

  it('keeps lang and dir only where they change, and resolves them in the records', async () => {
    const arabic = { ...p('مرحبا'), data: { lang: 'ar' } }
    const prepared = await article([{ ...p('Hi.'), data: { lang: 'en' } }, arabic])
    const [, english, right] = [...prepared.blocks.values()]
    expect(english?.node.data?.lang).toBeUndefined()
    expect(right).toMatchObject({ lang: 'ar', dir: 'rtl' })
    expect(right?.node.data).toMatchObject({ lang: 'ar', dir: 'rtl' })
  })

  it('reports a right-to-left part without a language, and turns it', async () => {
    const prepared = await article([p('مرحبا')])
    expect([...prepared.blocks.values()][1]?.dir).toBe('rtl')
    expect(rulesOf(prepared)).toEqual(['lang-of-parts'])
  })

  it('takes nothing amiss when the right-to-left part says its language', async () => {
    const span = { type: 'span', children: [text('مرحبا')], data: { lang: 'ar' } } as const
    expect(rulesOf(await article([p(span as never)]))).toEqual([])
  })

  it('replaces characters that no edition can carry', async () => {
    const prepared = await article([p('a\u0000b\ud800c')])
    expect([...prepared.blocks.values()][1]?.text).toBe('a\ufffdb\ufffdc')
    expect(rulesOf(prepared)).toEqual(['forbidden-character'])
  })

  it('marks abbreviations of the front matter as whole words only', async () => {
    const front = {
      values: {
        title: 'T',
        lang: 'en',
        date: '2026-01-01',
        abbreviations: { WHO: 'World Health Organization' },
      },
      positions: {},
    }
    const prepared = await article([p('WHO, not WHOM.')], { front })
    const paragraph = prepared.tree.children[1]
    expect(paragraph && 'children' in paragraph && paragraph.children.map(({ type }) => type)).toEqual([
      'abbreviation',
      'text',
    ])
  })

  it('takes away links to nowhere, but not their words', async () => {
    const prepared = await article([p({ type: 'link', url: '#nowhere', children: [text('there')] })])
    expect([...prepared.blocks.values()][1]?.text).toBe('there')
    expect(rulesOf(prepared)).toEqual(['link-target'])
  })

  it('holds a list 200 levels deep', async () => {
    let list: List = { type: 'list', children: [{ type: 'listItem', children: [p('Deepest.')] }] }
    for (let depth = 1; depth < 200; depth++)
      list = { type: 'list', children: [{ type: 'listItem', children: [p('x'), list] }] }
    const prepared = await article([list])
    expect([...prepared.blocks.values()].at(-1)?.text).toBe('Deepest.')
  })

  it('lowers a third party’s node before anything else looks at it', async () => {
    const chart = { type: 'chart' } as never
    const prepared = await article([chart], { extensions: [{ type: 'chart', lower: () => p('A chart.') }] })
    expect([...prepared.blocks.values()][1]?.text).toBe('A chart.')
  })
})
