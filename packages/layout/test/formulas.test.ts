import { defaultTheme, type FormulaDrawing, largePrintTheme, type Pass } from '@lectern/core'
import type { GlyphsItem, GroupItem, Item } from '@lectern/layout'
import { parse } from '@lectern/markdown'
import { describe, expect, it } from 'vitest'
import { glyphsOf, width, wordsOf } from './support/read.js'
import { setArticle } from './support/set.js'

const svg = (width: number, inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -800 ${width} 1000">${inside}</svg>`

/** What MathJax keeps for "Fläche" is six times 0.6 em; here also for less than it needs. */
const drawingOf = (room: number): FormulaDrawing => ({
  parts: [
    {
      svg: svg(
        5000,
        `<g data-token="3"><text x="1000" font-size="900" textLength="${room}">Fläche</text></g>`,
      ),
      width: 5000,
      height: 800,
      depth: 200,
      space: 0,
    },
  ],
})

async function wordsWith(
  room: number,
): Promise<{ glyphs: GlyphsItem; tokens: unknown[]; left: number; scale: number }> {
  const { layout } = await withDrawing('# Titel\n\n$$\nA\n$$\n', drawingOf(room))
  const group = layout.pages[0]?.items.find((item): item is GroupItem => item.kind === 'group')
  const tokens: unknown[] = []
  let [left, scale] = [0, 1]
  for (let item: Item | undefined = group; item; item = item.kind === 'group' ? item.items[0] : undefined) {
    if (item.kind === 'group') {
      left += item.transform[4] * scale
      scale *= item.transform[0]
    }
    if (item.kind === 'group' || item.kind === 'glyphs') tokens.push(item.token)
    if (item.kind === 'glyphs') return { glyphs: item, tokens, left, scale }
  }
  throw new Error('There are no words')
}

it('sets words of a formula in the font and size of the text, in the middle of their room', async () => {
  const { glyphs, left, scale } = await wordsWith(3600)
  expect(wordsOf(glyphs)).toBe('Fläche')
  expect(glyphs.size * scale).toBeCloseTo(12, 0)
  expect(glyphs.runs[0]?.face.id).toContain('atkinson-hyperlegible-next')
  const em = 12 * 1.1
  const begin = (595.28 - 5 * em) / 2 + em
  expect(left).toBeCloseTo(begin + (3.6 * em - width(glyphs) * scale) / 2, 0)
})

it('sets them closer where the room is too little', async () => {
  const [wide, narrow] = [await wordsWith(3600), await wordsWith(2000)]
  expect(width(wide.glyphs) * narrow.scale).toBeCloseTo(2 * 12 * 1.1, 0)
})

describe('letters and bars of formulas have the weight of the words around', () => {
  /** How wide a bar and a letter of 100 units, and a piece of a bracket, are. */
  async function widthsIn(source: string) {
    const bar = (attributes: string) => `<path d="M0 0L100 0L100 500L0 500Z" ${attributes}/>`
    const inside = bar('') + bar('data-text="l" data-advance="100"') + bar('data-text="" data-advance="100"')
    const drawing = { parts: [{ svg: svg(100, inside), width: 100, height: 800, depth: 200, space: 0 }] }
    const { layout } = await withDrawing(source, drawing)
    const paths = layout.pages.flatMap(({ items }) => items.filter((item) => item.kind === 'path'))
    const drawn = paths.filter(({ owner }) => 'tag' in owner && owner.tag.type === 'Formula')
    return drawn.map(({ segments, glyph }) => {
      const xs = segments.flatMap(([kind, x = 0]) => (kind === 'Z' ? [] : [x]))
      return { width: Math.max(...xs) - Math.min(...xs), text: glyph?.text }
    })
  }

  it.each([
    ['plain', '# Title\n\nWords $A$ words.', 10],
    ['bold', '# Title\n\n## Words $A$ words', 40],
  ])('that are %s', async (_, source, more) => {
    expect(await widthsIn(source)).toEqual([
      { width: 100 + more },
      { width: 100 + more, text: 'l' },
      { width: 100, text: '' },
    ])
  })
})

describe('letters of formulas in large print are 16 pt at least', () => {
  /** Points to the em of the formula. */
  async function emOf(mathml: string) {
    const { layout } = await withDrawing('# Title\n\n$$\nA\n$$', barsOf(2), largePrintTheme, mathml)
    return Math.max(
      ...layout.pages
        .flatMap(({ items }) => items)
        .map((item) => (item.kind === 'path' ? (item.transform?.[0] ?? 0) * 1000 : 0)),
    )
  }

  it('with letters in a script', async () => {
    const em = await emOf('<msub><mi>x</mi><mi>y</mi></msub>')
    expect(em * Math.SQRT1_2).toBeGreaterThanOrEqual(15.99)
  })
  it('with a size that the author states', async () => {
    expect(
      (await emOf('<mstyle mathsize="0.5em"><mtext>Fläche</mtext></mstyle>')) * 0.5,
    ).toBeGreaterThanOrEqual(15.99)
  })
})

it('says which token of the formula they draw', async () => {
  expect(new Set((await wordsWith(3600)).tokens)).toEqual(new Set([3]))
})

const bar = {
  svg: svg(900, '<path d="M0 -700H900V200H0Z"/>'),
  width: 900,
  height: 700,
  depth: 200,
  space: 100,
}

/** Bars of an em, each with a place before it where a line may end. */
const barsOf = (count: number): FormulaDrawing => ({
  parts: Array.from({ length: count }, () => ({ ...bar })),
})

/** Bars with no such place. */
const whole = (count: number): FormulaDrawing => ({
  parts: [
    {
      ...bar,
      svg: svg(
        count * 1000,
        Array.from({ length: count }, (_, at) => `<path d="M${at * 1000} -700h900v900h-900Z"/>`).join(''),
      ),
      width: count * 1000,
    },
  ],
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
    const isLine = block?.type === 'paragraph' || block?.type === 'heading'
    for (const node of isLine ? block.children : [block])
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
  const places = drawn.map(({ transform = identity }) => ({ x: transform[4], y: transform[5] }))
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

  it('is set smaller where it has no such place, and that is reported', async () => {
    const { findings, bbox } = await barsIn(source, whole(40))
    expect(findings).toContain('formula-wide')
    expect(bbox?.width).toBeLessThanOrEqual(page.right - page.left + 1)
  })

  it('is printed as its source where it would be too small to be read, and that is reported', async () => {
    const { findings, places } = await barsIn(source, whole(80))
    expect(findings).toContain('formula-wide')
    expect(places).toEqual([])
  })
})

it('lines of a formula that are too wide are set one by one, each parted where it may be, at their size', async () => {
  const [{ parts: first }, { parts: second }] = [barsOf(60), barsOf(3)]
  const { places, findings } = await barsIn('# Title\n\n$$\nA\n$$', { ...whole(60), lines: [first, second] })
  expect(places).toHaveLength(63)
  expect(linesOf(places.slice(0, 60))).toBeGreaterThan(1)
  expect(linesOf(places.slice(60))).toBe(1)
  expect(places[60]?.y).toBeGreaterThan((places[59]?.y ?? 0) + 8)
  expect(findings).not.toContain('formula-wide')
})

it('a formula whose author ends a line in it is set in two', async () => {
  const [one, two] = [{ ...bar, ends: true as const }, { ...bar }]
  const { places } = await barsIn('# Title\n\n$$\nA\n$$', { parts: [one, two] })
  expect(linesOf(places)).toBe(2)
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
    const { parts } = barsOf(count)
    return { parts: parts.map((part, at) => (at === 1 ? { ...part, relation: true } : part)) }
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
