import type { FormulaDrawing, Pass } from '@lectern/core'
import type { GlyphsItem, GroupItem } from '@lectern/layout'
import { parse } from '@lectern/markdown'
import { expect, it } from 'vitest'
import { width, wordsOf } from './support/read.js'
import { setArticle } from './support/set.js'

/** What MathJax keeps for "Fläche" is six times 0.6 em; here also for less than it needs. */
const drawingOf = (room: number): FormulaDrawing => ({
  width: 5000,
  height: 800,
  depth: 200,
  paths: [],
  words: [{ text: 'Fläche', x: 1000, y: 0, width: room, size: 1000, token: 3 }],
})

async function wordsWith(room: number): Promise<{ group: GroupItem; glyphs: GlyphsItem }> {
  const draw: Pass = ({ tree }) => {
    const [, block] = tree.children
    const drawing = drawingOf(room)
    if (block) block.data = { ...block.data, formula: { mathml: '', speech: 'Fläche', lang: 'de', drawing } }
  }
  const article = await parse({ value: '# Titel\n\n$$\nA\n$$\n', path: 'a.md' }, { passes: [draw] })
  const { layout } = await setArticle(article)
  const group = layout.pages[0]?.items.find((item): item is GroupItem => item.kind === 'group')
  const [glyphs] = group?.items ?? []
  if (!group || glyphs?.kind !== 'glyphs') throw new Error('There are no words')
  return { group, glyphs }
}

it('sets words of a formula in the font and size of the text, in the middle of their room', async () => {
  const { group, glyphs } = await wordsWith(3600)
  expect(wordsOf(glyphs)).toBe('Fläche')
  expect(glyphs.size).toBe(12)
  expect(glyphs.runs[0]?.face.id).toContain('atkinson-hyperlegible-next')
  const em = 12 * 1.1
  const left = (595.28 - 5 * em) / 2 + em
  expect(group.transform[4]).toBeCloseTo(left + (3.6 * em - width(glyphs)) / 2, 0)
  expect(group.transform[0]).toBe(1)
})

it('sets them closer, not smaller, where the room is too little', async () => {
  const { group, glyphs } = await wordsWith(2000)
  expect(glyphs.size).toBe(12)
  expect(width(glyphs) * group.transform[0]).toBeCloseTo(2 * 12 * 1.1, 1)
})

it('says which token of the formula they draw', async () => {
  const { group, glyphs } = await wordsWith(3600)
  expect([group.token, glyphs.token]).toEqual([3, 3])
})
