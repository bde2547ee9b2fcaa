import { defaultTheme, type FormulaDrawing, largePrintTheme, type Pass } from '@lectern/core'
import type { GlyphsItem, GroupItem } from '@lectern/layout'
import { parse } from '@lectern/markdown'
import { describe, expect, it } from 'vitest'
import { boundsOf, transformed } from '../src/svg/bounds.js'
import { glyphsOf, width, wordsOf } from './support/read.js'
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

describe('letters of formulas in large print are 16 pt at least', () => {
  /** The em of the formula, and the size of its words, points. */
  async function sizesOf(mathml: string, size: number) {
    const drawing: FormulaDrawing = {
      ...barsOf(2),
      words: [{ text: 'Fläche', x: 0, y: 0, width: 3000, size, token: 0 }],
    }
    const { layout } = await withDrawing('# Title\n\n$$\nA\n$$', drawing, largePrintTheme, mathml)
    const items = layout.pages.flatMap((page) => page.items)
    const em = Math.max(
      ...items.map((item) => (item.kind === 'path' ? (item.transform?.[0] ?? 0) * 1000 : 0)),
    )
    const words = items.flatMap((item) => (item.kind === 'group' ? item.items : []))
    return { em, words: words.map((item) => (item.kind === 'glyphs' ? item.size : 0)) }
  }

  it('with words in a script', async () => {
    const { em, words } = await sizesOf('<msub><mi>x</mi><mtext>Fläche</mtext></msub>', 707)
    expect(em * Math.SQRT1_2).toBeGreaterThanOrEqual(15.99)
    expect(words[0]).toBeGreaterThanOrEqual(15.99)
  })
  it('with a size that the author states', async () => {
    const { em, words } = await sizesOf('<mstyle mathsize="0.5em"><mtext>Fläche</mtext></mstyle>', 500)
    expect(em * 0.5).toBeGreaterThanOrEqual(15.99)
    expect(words[0]).toBeGreaterThanOrEqual(15.99)
  })
})

it('says which token of the formula they draw', async () => {
  const { group, glyphs } = await wordsWith(3600)
  expect([group.token, glyphs.token]).toEqual([3, 3])
})

/** Bars of an em, each with a place before it where a line may end. */
const barsOf = (count: number): FormulaDrawing => ({
  width: count * 1000,
  height: 700,
  depth: 200,
  paths: Array.from({ length: count }, (_, at) => `M${at * 1000} -700H${at * 1000 + 900}V200H${at * 1000}Z`),
  breaks: Array.from({ length: count - 1 }, (_, at) => ({ x: (at + 1) * 1000, paths: at + 1, words: 0 })),
})

const identity = [1, 0, 0, 1, 0, 0] as const

async function withDrawing(
  value: string,
  drawing: FormulaDrawing | undefined,
  theme = defaultTheme,
  mathml = '',
) {
  const formula = { mathml, speech: 'bars', lang: 'en', ...(drawing ? { drawing } : {}) }
  const draw: Pass = ({ tree }) => {
    const [, block] = tree.children
    const isParagraph = block?.type === 'paragraph'
    for (const node of isParagraph ? block.children : [block])
      if (node?.type === 'inlineMath' || node?.type === 'math') node.data = { ...node.data, formula }
  }
  const article = await parse({ value, path: 'a.md' }, { passes: [draw] })
  return setArticle(article, theme)
}

/** Left edges and lines of the bars, by what is in the formula they are drawn. */
async function barsIn(value: string, drawing: FormulaDrawing, theme = defaultTheme) {
  const { layout, findings } = await withDrawing(value, drawing, theme)
  const bars = layout.pages.flatMap(({ items }) => items.filter((item) => item.kind === 'path'))
  const drawn = bars.filter(({ owner }) => 'tag' in owner && owner.tag.type === 'Formula')
  const places = drawn.map(({ transform = identity }, at) => ({
    x: transform[4] + at * 1000 * transform[0],
    y: transform[5],
  }))
  const [tag] = drawn.map(({ owner }) => ('tag' in owner ? owner.tag : undefined))
  return { places, findings: findings.map(({ rule }) => rule), bbox: tag?.bbox }
}

const page = { left: 68, right: 527 }
const linesOf = (places: readonly { y: number }[]) => new Set(places.map(({ y }) => Math.round(y))).size

describe.each([
  ['in a line', '# Title\n\nWords $A$ words.'],
  ['on lines of its own', '# Title\n\n$$\nA\n$$'],
  ['in a line from right to left', '# Title {lang=ar}\n\nكلمات $A$ كلمات'],
])('a formula wider than its line, %s', (_, source) => {
  it('is parted, each piece to the right of the one before or on a further line', async () => {
    const { places, findings, bbox } = await barsIn(source, barsOf(60))
    expect(places).toHaveLength(60)
    expect(linesOf(places)).toBeGreaterThan(1)
    for (const [at, { x, y }] of places.entries()) {
      const before = places[at - 1]
      expect(x).toBeGreaterThanOrEqual(page.left)
      expect(x + 12).toBeLessThanOrEqual(page.right)
      if (before) expect(y > before.y + 1 || x > before.x + 12).toBe(true)
    }
    expect(findings).not.toContain('formula-wide')
    expect(bbox?.height).toBeGreaterThan(linesOf(places) * 12)
  })

  it('is split between its letters where it has no such place, and that is reported', async () => {
    const { breaks: _none, ...whole } = barsOf(60)
    const { places, findings } = await barsIn(source, whole)
    expect(linesOf(places)).toBeGreaterThan(1)
    for (const { x } of places) expect(x + 7).toBeLessThanOrEqual(page.right)
    expect(findings).toContain('formula-wide')
  })
})

describe('lines of a formula that are too wide', () => {
  /** Bars on two lines, the first as long as two lines of the page, the second of three bars. */
  const lines: FormulaDrawing = {
    ...barsOf(63),
    paths: Array.from({ length: 63 }, (_, at) => {
      const [x, y] = at < 60 ? [at * 1000, 0] : [(at - 60) * 1000 + 20_000, 2000]
      return `M${x} ${y - 700}H${x + 900}V${y + 200}H${x}Z`
    }),
    rows: [
      {
        y: 0,
        paths: [0, 60],
        words: [0, 0],
        breaks: Array.from({ length: 59 }, (_, at) => ({ x: (at + 1) * 1000, paths: at + 1, words: 0 })),
      },
      { y: 2000, paths: [60, 63], words: [0, 0], breaks: [{ x: 20_000, paths: 60, words: 0 }] },
    ],
  }

  it('are set one by one, each parted where it may be, at their size', async () => {
    const { layout, findings } = await withDrawing('# Title\n\n$$\nA\n$$', lines)
    const bars = layout.pages.flatMap(({ items }) => items.filter((item) => item.kind === 'path'))
    const drawn = bars.filter(({ owner }) => 'tag' in owner && owner.tag.type === 'Formula')
    expect(drawn).toHaveLength(63)
    const baselines = drawn.map(({ transform = identity }, at) =>
      Math.round(transform[5] + (at < 60 ? 0 : 2000 * transform[0])),
    )
    const [last, second] = [baselines[59] ?? 0, baselines[60] ?? 0]
    expect(new Set(baselines.slice(0, 60)).size).toBeGreaterThan(1)
    expect(new Set(baselines.slice(60))).toEqual(new Set([second]))
    expect(second).toBeGreaterThan(last + 8)
    for (const [at, { transform = identity }] of drawn.entries()) {
      const left = (at < 60 ? at * 1000 : (at - 60) * 1000 + 20_000) * transform[0] + transform[4]
      expect(left).toBeGreaterThanOrEqual(page.left - 0.1)
      expect(left + 900 * transform[0]).toBeLessThanOrEqual(page.right + 0.1)
      expect(transform[0]).toBeCloseTo(drawn[0]?.transform?.[0] ?? 0)
    }
    expect(findings.map(({ rule }) => rule)).not.toContain('formula-wide')
  })
})

describe('a formula without such places that is too wide in large print', () => {
  const columns = 40
  /** Two rows of bars, one row behind the other in the drawing, as those of a matrix are. */
  const matrix: FormulaDrawing = {
    ...barsOf(columns),
    breaks: [],
    paths: [0, 2000].flatMap((y) =>
      Array.from(
        { length: columns },
        (_, at) => `M${at * 1000} ${y - 700}H${at * 1000 + 700}V${y + 200}H${at * 1000}Z`,
      ),
    ),
    depth: 2200,
  }

  /** Outlines in points, the sizes of an em, and what is reported. */
  async function set(drawing: FormulaDrawing, theme = largePrintTheme) {
    const { layout, findings } = await withDrawing('# Title\n\n$$\nA\n$$', drawing, theme)
    const items = layout.pages.flatMap((page) => page.items.filter((item) => item.kind === 'path'))
    const drawn = items.filter(({ owner }) => 'tag' in owner && owner.tag.type === 'Formula')
    const boxes = drawn.map(({ segments, transform = identity }) =>
      boundsOf(transformed(segments, transform)),
    )
    const ems = new Set(drawn.map(({ transform = identity }) => Math.round(transform[0] * 1000)))
    const said = findings.filter(({ rule }) => rule === 'formula-wide').map(({ message }) => message)
    const source = layout.pages
      .flatMap(glyphsOf)
      .filter(({ owner }) => 'tag' in owner && owner.tag.type === 'Formula')
    return { boxes, ems: [...ems], said, sizes: source.map(({ size }) => size) }
  }

  it('is parted where an upright line meets nothing, whatever the order of its parts', async () => {
    const { boxes, ems, said } = await set(matrix)
    expect(boxes).toHaveLength(2 * columns)
    for (const { x, width } of boxes) {
      expect(x).toBeGreaterThanOrEqual(page.left - 20)
      expect(x + width).toBeLessThanOrEqual(page.right + 20)
    }
    expect(ems).toEqual([20])
    expect(said).toEqual(['A formula is split between its letters to fit its line'])
  })
  it('with the bar of a fraction going on in each part', async () => {
    const bar = `M0 600H${columns * 1000}V640H0Z`
    const { boxes } = await set({ ...matrix, paths: [...matrix.paths, bar] })
    const bars = boxes.filter(({ width, height }) => width > 20 * height)
    expect(bars.length).toBeGreaterThan(1)
    expect(bars.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(columns * 18 * 1.1, 0)
  })
  it('with no minus cut in two', async () => {
    const paths = [0, 2000].flatMap((y) =>
      Array.from({ length: columns }, (_, at) => {
        const [top, bottom] = at % 2 === 0 ? [y - 700, y + 200] : [y - 250, y - 210]
        return `M${at * 1000} ${top}H${at * 1000 + 700}V${bottom}H${at * 1000}Z`
      }),
    )
    const { boxes } = await set({ ...matrix, paths })
    expect(boxes).toHaveLength(2 * columns)
    for (const { width } of boxes) expect(width).toBeCloseTo(0.7 * 18 * 1.1, 1)
  })
  it('is set smaller as far as its letters stay large enough where something is in the way everywhere', async () => {
    const { boxes, said, ems } = await set({ ...matrix, width: 28_000, paths: ['M0 -700H28000V200H0Z'] })
    expect(boxes).toHaveLength(1)
    expect(ems[0]).toBeGreaterThanOrEqual(16)
    expect(said).toEqual([expect.stringMatching(/^A formula is set at 8\d % of its size to fit its line$/)])
  })
  it('is printed as its source where something is in the way everywhere, in letters as large, and that is reported', async () => {
    const { boxes, said, sizes } = await set({ ...matrix, width: 32_000, paths: ['M0 -700H32000V200H0Z'] })
    expect(boxes).toHaveLength(0)
    expect(Math.min(...sizes)).toBe(18)
    expect(said).toEqual([
      'A formula is printed as source text, because its drawing is too wide to fit its line',
    ])
  })
  it('is not parted so in other editions, whose letters may be smaller', async () => {
    const { said } = await set({ ...matrix, width: 40_000 }, defaultTheme)
    expect(said).toEqual([expect.stringMatching(/^A formula is set at 8\d % of its size to fit its line$/)])
  })
})

it('a formula that takes less than half of the line stays in one piece', async () => {
  const words = 'Some words before it that fill nearly all of a line of this page, up to its end: '
  const { places } = await barsIn(`# Title\n\n${words}$A$`, barsOf(12))
  expect(linesOf(places)).toBe(1)
})

describe('in text with even edges, a formula that takes less than half of the line', () => {
  const words = 'Some words before it that fill nearly all of a line of this page, up to its end: '
  const justified = { ...defaultTheme, type: { ...defaultTheme.type, align: 'justify' as const } }
  /** Bars of which one is a relation. */
  const equation = (count: number): FormulaDrawing => {
    const drawing = barsOf(count)
    return {
      ...drawing,
      breaks: (drawing.breaks ?? []).map((one, at) => (at === 1 ? { ...one, relation: true } : one)),
    }
  }

  it('is parted before its relation, and nowhere else', async () => {
    const { places } = await barsIn(`# Title\n\n${words}$A$ ${words}`, equation(12), justified)
    expect(linesOf(places)).toBe(2)
    const [first] = places
    expect(places.filter(({ y }) => Math.abs(y - (first?.y ?? 0)) < 1)).toHaveLength(2)
  })
  it('stays whole where it has none, or is short', async () => {
    for (const drawing of [barsOf(12), equation(5)])
      expect(linesOf((await barsIn(`# Title\n\n${words}$A$ ${words}`, drawing, justified)).places)).toBe(1)
  })
})

it.each([
  ['in a line', '# Title\n\nWords $A$ words.'],
  ['on lines of its own', '# Title\n\n$$\nA\n$$'],
])('a formula %s that has no drawing is printed as source, and that is reported', async (_, source) => {
  const { layout, findings } = await withDrawing(source, undefined)
  expect(layout.pages.flatMap((one) => glyphsOf(one).map(wordsOf)).join(' ')).toContain('A')
  expect(findings.map(({ message }) => message)).toEqual([
    'A formula is printed as source text, because it cannot be drawn',
  ])
})
