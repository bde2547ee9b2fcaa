import {
  createReport,
  defaultTheme,
  findingsOf,
  largePrintTheme,
  memoryResources,
  type Theme,
  VFile,
} from '@lectern/core'
import { type Layout, layout, type Tag } from '@lectern/layout'
import { parse } from '@lectern/markdown'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../src/frame/polyline.js'
import { meet } from '../src/inline/drawing-boxes.js'
import { boundsOf } from '../src/svg/bounds.js'
import { parsePath } from '../src/svg/path-data.js'
import { itemsOf, textByLeaf, textOfTag, wordsOf } from './support/read.js'
import { fonts } from './support/set.js'

const svg = (body: string, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 ${height}" width="480" height="${height}">${body}</svg>`

/** Sizes of the letters in a drawing as wide as the page of large print, points, and what is said of them. */
async function lettersIn(
  body: string,
  theme: Theme = largePrintTheme,
  height = 120,
  around = (picture: string) => picture,
  lang = 'en',
) {
  const file = new VFile({ path: 'a.md' })
  const article = await parse({
    value: `---\ntitle: T\nlang: ${lang}\n---\n\n${around('![A drawing](a.svg)')}\n`,
  })
  const set = await layout(article, {
    theme,
    fonts,
    resources: memoryResources({ 'a.svg': svg(body, height) }),
    report: createReport(file),
  })
  const { pages } = set
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
  const boxes = parts.flatMap(({ part }) =>
    part.items.flatMap((item) =>
      item.kind === 'path' && item.fill?.opacity === 0.75 ? [boundsOf(item.segments)] : [],
    ),
  )
  return {
    sizes: sizes.map((size) => Math.round(size * 10) / 10),
    said,
    key: itemsOfLists(set),
    all: textOfTag(set.tags, textByLeaf(set)),
    overlaps: boxes.filter((one, at) => boxes.slice(0, at).some((other) => meet(one, other))).length,
    words: letters.map((inside) => inside.map(wordsOf).join(' ')),
    parts,
  }
}

/** The items of all lists, each with its number. */
function itemsOfLists(set: Layout): string[] {
  const texts = textByLeaf(set)
  const inside = (tag: Tag): string[] =>
    tag.type === 'LI'
      ? [tag.kids.flatMap((kid) => (kid.kind === 'tag' ? [textOfTag(kid, texts)] : [])).join(' ')]
      : tag.kids.flatMap((kid) => (kid.kind === 'tag' ? inside(kid) : []))
  return inside(set.tags)
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
  it('in an article that is read from right to left, the part on the right comes first', async () => {
    const body = `${framed(10, 'Harbour')}${framed(216, 'Castle')}${framed(420, 'Mill')}`
    const { words } = await lettersIn(body, largePrintTheme, 120, undefined, 'ar')
    expect(words).toEqual(['Castle Mill', 'Harbour'])
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

describe('a drawing that has no room for them in parts either', () => {
  const long = 'Harbour and castle, church and mill, school and bridge, market and quay'

  it('has numbers of 16 pt in place of words, which are a list below it', async () => {
    const rows = Array.from({ length: 8 }, (_, at) => label(20, 14 + at * 14, `${long} ${at}`))
    const { sizes, said, words, key, overlaps } = await lettersIn(rows.join(''))
    expect(sizes).toEqual(rows.map(() => 16))
    expect(words).toEqual(['1 2 3 4 5 6 7 8'])
    expect(key.map((one) => one.replace(/^\d /, '')).sort()).toEqual(rows.map((_, at) => `${long} ${at}`))
    expect(said).toEqual([
      'drawing-key: a.svg has numbers and a key in place of words, so that its lettering is 16 pt',
    ])
    expect(overlaps).toBe(0)
  })
  it('where its words reach over its whole width', async () => {
    const { sizes, words, key } = await lettersIn(label(2, 60, `${long} and the other church`))
    expect([sizes, words, key]).toEqual([[16], ['1'], [`1 ${long} and the other church`]])
  })
  it('keeps words that have room, and has one number for words that are alike', async () => {
    const rows = [long, long, 'North'].map((one, at) => label(at === 2 ? 200 : 2, 20 + at * 40, one))
    const { sizes, words, key } = await lettersIn(rows.join(''))
    expect(new Set(sizes)).toEqual(new Set([16]))
    expect(words).toEqual(['North 1 1'])
    expect(key).toEqual([`1 ${long}`])
  })
  it('joins the lines of one label, and the letters of one word', async () => {
    const lines = `<text font-size="12"><tspan x="2" y="20">${long}</tspan><tspan x="2" y="34">and more</tspan></text>`
    const letters = '<text font-size="12" y="90" x="2 9.5 16">abc</text>'
    const wide = label(2, 104, long)
    const { key } = await lettersIn(lines + letters + wide)
    expect(key).toContainEqual(expect.stringMatching(/^\d Harbour .* quay and more$/))
    expect(key.join(' ')).not.toContain('a b')
  })
  it('in a line of text has its key behind it', async () => {
    const inText = (picture: string) => `See ${picture} there.`
    const { sizes, said, words, all } = await lettersIn(
      label(2, 60, `${long} and the other church`),
      undefined,
      120,
      inText,
    )
    expect([sizes, words]).toEqual([[16], ['1']])
    expect(all).toContain(`See  (1 ${long} and the other church) there.`)
    expect(said).toHaveLength(1)
    const fitting = await lettersIn(label(20, 40, 'Harbour'), undefined, 120, inText)
    expect(fitting.sizes).toEqual([16])
  })
  it('loses none of a hundred words, however near they are', async () => {
    const names = Array.from({ length: 90 }, (_, at) => `Name${at + 10}`)
    const crowd = names.map((name, at) => label(2 + (at % 10) * 48, 10 + Math.floor(at / 10) * 12, name))
    const { sizes, words, key, overlaps } = await lettersIn(crowd.join('') + label(2, 118, long))
    expect(new Set(sizes)).toEqual(new Set([16]))
    const kept = [...names, long].filter((name) => words.join(' ').includes(name))
    const found = key.flatMap((one) => one.replace(/^\d+ /, '').split('; '))
    expect(kept.length).toBeLessThan(60)
    expect(new Set([...kept, ...found])).toEqual(new Set([...names, long]))
    expect(overlaps).toBe(0)
  })
})

describe('a drawing with more words than a page has room for as numbers', () => {
  const crowd = (count: number) =>
    Array.from({ length: count }, (_, at) => {
      const [x, y] = [2 + (at % 20) * 23, 8 + Math.floor(at / 20) * 8]
      return `<text x="${x}" y="${y}" font-size="6">Name${at + 1000}</text>`
    })

  it('is printed in parts, each with numbers and its key, and loses none', async () => {
    const { sizes, said, words, key, overlaps, parts } = await lettersIn(crowd(600).join(''), undefined, 260)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16)
    expect(said).toEqual([
      `drawing-key: a.svg is printed in ${parts.length} parts with numbers and a key each, so that its lettering is 16 pt`,
    ])
    expect(parts.length).toBeGreaterThan(3)
    const all = [...words, ...key].join(' ').match(/Name\d+/g) ?? []
    expect(new Set(all).size).toBe(600)
    expect(all).toHaveLength(600)
    expect(key.length).toBeGreaterThan(100)
    expect(overlaps).toBe(0)
  })
  it('of very many words has none of them in it, but behind it, and that is said', async () => {
    const { sizes, said, all } = await lettersIn(crowd(2500).join(''), undefined, 1100)
    expect(sizes).toEqual([])
    expect(new Set(all.match(/Name\d+/g)).size).toBe(2500)
    expect(said).toEqual([
      'drawing-letters: a.svg has more words than numbers can stand for: they are listed below it, and not in it',
    ])
    const inText = await lettersIn(crowd(500).join(''), undefined, 260, (one) => `See ${one} there.`)
    expect(inText.sizes).toEqual([])
    expect(inText.all).toMatch(/^.*See {2}\(Name1000; Name1001; .* Name1499\) there\.$/s)
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
