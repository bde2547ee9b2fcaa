import {
  createReport,
  defaultTheme,
  findingsOf,
  largePrintTheme,
  memoryResources,
  type Theme,
  VFile,
} from '@lectern/core'
import { layout } from '@lectern/layout'
import { parse } from '@lectern/markdown'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../src/frame/polyline.js'
import { parsePath } from '../src/svg/path-data.js'
import { itemsOf, wordsOf } from './support/read.js'
import { fonts } from './support/set.js'

const svg = (body: string, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 ${height}" width="480" height="${height}">${body}</svg>`

/** Sizes of the letters in a drawing as wide as the page of large print, points, and what is said of them. */
async function lettersIn(body: string, theme: Theme = largePrintTheme, height = 120) {
  const file = new VFile({ path: 'a.md' })
  const article = await parse({ value: '---\ntitle: T\nlang: en\n---\n\n![A drawing](a.svg)\n' })
  const { pages } = await layout(article, {
    theme,
    fonts,
    resources: memoryResources({ 'a.svg': svg(body, height) }),
    report: createReport(file),
  })
  const parts = pages.flatMap((page) =>
    page.items.filter((item) => item.kind === 'group').map((part) => ({ page, part })),
  )
  const letters = parts.map(({ page, part }) =>
    itemsOf({ ...page, items: [part] }).filter((item) => item.kind === 'glyphs'),
  )
  const sizes = letters.flatMap((inside, at) =>
    inside.map(({ size }) => size * (parts[at]?.part.transform[0] ?? 0)),
  )
  const said = findingsOf(file).map(({ rule, message }) => `${rule}: ${message}`)
  return {
    sizes: sizes.map((size) => Math.round(size * 10) / 10),
    said,
    words: letters.map((inside) => inside.map(wordsOf).join(' ')),
    parts,
  }
}

// 487 pt of the page show 480 units.
const label = (x: number, y: number, words: string, more = '') =>
  `<text x="${x}" y="${y}" font-size="12" ${more}>${words}</text>`

describe('letters of a drawing in large print', () => {
  it('are set at 16 pt where there is room, and that is said', async () => {
    const { sizes, said } = await lettersIn(`${label(20, 40, 'Harbour')}${label(300, 40, 'Castle')}`)
    expect(sizes).toEqual([16, 16])
    expect(said).toEqual(['drawing-relettered: The lettering in a.svg is enlarged from 12.2 to 16 pt'])
  })
  it('grow away from a line that they would meet', async () => {
    const line = '<path d="M150 0V120" stroke="black"/>'
    const { sizes, said } = await lettersIn(`${line}${label(95, 40, 'Harbour')}`)
    expect(sizes).toEqual([16])
    expect(said).toHaveLength(1)
  })
  it.each([
    [
      'other words are near',
      Array.from({ length: 8 }, (_, at) =>
        label(20, 14 + at * 14, 'Harbour and castle, church and mill, school and bridge, market and quay'),
      ).join(''),
    ],
    [
      'the drawing ends',
      label(2, 60, 'Harbour and castle, church and mill, school and bridge, market place and old quay'),
    ],
  ])('stay as they are where %s, with a finding', async (_, body) => {
    const { sizes, said } = await lettersIn(body)
    expect(new Set(sizes).size).toBe(1)
    expect(sizes[0]).toBeLessThan(16)
    expect(said).toEqual([
      expect.stringMatching(/^drawing-letters: The lettering in a\.svg is 12\.\d pt; the text is 18 pt$/),
    ])
  })
  it('are the author’s in other editions', async () => {
    const { said } = await lettersIn(label(20, 40, 'Harbour'), { ...defaultTheme, name: 'own' })
    expect(said.filter((one) => one.startsWith('drawing-relettered'))).toEqual([])
  })
})

describe('a drawing whose letters have no room for that', () => {
  const framed = (x: number, words: string) =>
    `<rect x="${x}" y="20" width="48" height="18" fill="none" stroke="black"/>${label(x + 2, 33, words)}`

  it('is printed in parts with letters of 16 pt, each of its words in one of them', async () => {
    const { sizes, said, words, parts } = await lettersIn(
      `${framed(10, 'Harbour')}${framed(216, 'Castle')}${framed(420, 'Mill')}`,
    )
    expect(sizes).toEqual([16, 16, 16])
    expect(words).toEqual(['Harbour', 'Castle Mill'])
    expect(said).toEqual(['drawing-split: a.svg is printed in 2 parts, so that its lettering is 16 pt'])
    const boxes = parts.map(({ part }) => part.clip)
    const [first, second] = boxes
    // Between the frames, not through one.
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeGreaterThan(58)
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeLessThan(216)
    expect(second?.x).toBe((first?.x ?? 0) + (first?.width ?? 0))
    expect(new Set(parts.map(({ part }) => ('tag' in part.owner ? part.owner.tag : undefined))).size).toBe(1)
    for (const { part } of parts) expect(part.transform[0] * (part.clip?.width ?? 0)).toBeLessThanOrEqual(488)
  })
  it('where words have a stated length, too', async () => {
    const { sizes, said } = await lettersIn(label(20, 40, 'Harbour', 'textLength="60"'))
    expect(sizes[0]).toBe(16)
    expect(said).toEqual(['drawing-split: a.svg is printed in 2 parts, so that its lettering is 16 pt'])
  })
  it('in rows, and each row in columns, where it is high as well', async () => {
    const names = [...'ABCDEFGHI']
    const body = names.map((name, at) => {
      const [x, y] = [10 + (at % 3) * 200, 20 + Math.floor(at / 3) * 330]
      return `<rect x="${x}" y="${y}" width="14" height="11" fill="none" stroke="black"/><text x="${x + 2}" y="${y + 9}" font-size="10">${name}</text>`
    })
    const { sizes, words, parts } = await lettersIn(body.join(''), largePrintTheme, 720)
    expect(sizes).toEqual(names.map(() => 16))
    expect(words).toEqual(['A B', 'C', 'D E', 'F', 'G H', 'I'])
    expect(new Set(parts.map(({ page }) => page)).size).toBeGreaterThan(1)
  })
})

it('a path is known by its lines, those that close it too', () => {
  expect(linesOf(parsePath('M0 0H4V3Z'))).toEqual([
    [0, 0, 4, 0],
    [4, 0, 4, 3],
    [4, 3, 0, 0],
  ])
  expect(linesOf(parsePath('M0 0C0 1 1 1 1 0')).at(-1)?.slice(2)).toEqual([1, 0])
})
