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
import { linesOf } from '../src/frame/flatten.js'
import { parsePath } from '../src/svg/path-data.js'
import { itemsOf } from './support/read.js'
import { fonts } from './support/set.js'

const svg = (body: string, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 ${height}" width="480" height="${height}">${body}</svg>`

/** Sizes of the letters in a drawing as wide as the page of large print, points, and what is said of them. */
async function lettersIn(
  body: string,
  theme: Theme = largePrintTheme,
  height = 120,
  around = (picture: string) => picture,
) {
  const file = new VFile({ path: 'a.md' })
  const article = await parse({
    value: `---\ntitle: T\nlang: en\n---\n\n${around('![A drawing](a.svg)')}\n`,
  })
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
  it('are the author’s in other editions', async () => {
    const { said } = await lettersIn(label(20, 40, 'Harbour'), { ...defaultTheme, name: 'own' })
    expect(said.filter((one) => one.startsWith('drawing-relettered'))).toEqual([])
  })
})

describe('a drawing whose letters have no room for that', () => {
  it('is printed as it was drawn, and that is said', async () => {
    const long = 'Harbour and castle, church and mill, school and bridge, market and quay'
    const { sizes, said } = await lettersIn(label(2, 60, `${long} and the other church`))
    expect(sizes).toEqual([12.2])
    expect(said).toEqual(['drawing-letters: The lettering in a.svg is 12.2 pt; the text is 18 pt'])
  })
  it('in a line of text, too', async () => {
    const words = label(20, 40, 'Harbour', 'textLength="60"')
    const { said } = await lettersIn(words, undefined, 120, (picture) => `See ${picture} there.`)
    expect(said).toEqual([expect.stringMatching(/^drawing-letters: /)])
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
