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
import { itemsOf } from './support/read.js'
import { fonts } from './support/set.js'

const svg = (body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 120" width="480" height="120">${body}</svg>`

/** Sizes of the letters in a drawing as wide as the page of large print, points, and what is said of them. */
async function lettersIn(body: string, theme: Theme = largePrintTheme) {
  const file = new VFile({ path: 'a.md' })
  const article = await parse({ value: '---\ntitle: T\nlang: en\n---\n\n![A drawing](a.svg)\n' })
  const { pages } = await layout(article, {
    theme,
    fonts,
    resources: memoryResources({ 'a.svg': svg(body) }),
    report: createReport(file),
  })
  const group = pages[0]?.items.find((item) => item.kind === 'group')
  const scale = group?.kind === 'group' ? group.transform[0] : 0
  const page = pages[0] && { ...pages[0], items: group ? [group] : [] }
  const sizes = page
    ? itemsOf(page).flatMap((item) => (item.kind === 'glyphs' ? [item.size * scale] : []))
    : []
  const said = findingsOf(file).map(({ rule, message }) => `${rule}: ${message}`)
  return { sizes: sizes.map((size) => Math.round(size * 10) / 10), said }
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
      'a frame has no room',
      `<rect x="20" y="20" width="48" height="18" fill="none" stroke="black"/>${label(22, 33, 'Harbour')}`,
    ],
    [
      'other words are near',
      Array.from({ length: 8 }, (_, at) =>
        label(20, 14 + at * 14, 'Harbour and castle, church and mill, school and bridge, market and quay'),
      ).join(''),
    ],
    ['their length is stated', label(20, 40, 'Harbour', 'textLength="60"')],
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

it('a path is known by its lines, those that close it too', () => {
  expect(linesOf(parsePath('M0 0H4V3Z'))).toEqual([
    [0, 0, 4, 0],
    [4, 0, 4, 3],
    [4, 3, 0, 0],
  ])
  expect(linesOf(parsePath('M0 0C0 1 1 1 1 0')).at(-1)?.slice(2)).toEqual([1, 0])
})
