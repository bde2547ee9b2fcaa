import {
  createReport,
  defaultTheme,
  findingsOf,
  memoryResources,
  type PictureDecoder,
  VFile,
} from '@lectern/core'
import { type GlyphsItem, type GroupItem, type Item, layout } from '@lectern/layout'
import { parse } from '@lectern/markdown'
import { describe, expect, it } from 'vitest'
import { readDrawing } from '../src/svg/read.js'
import { wordsOf } from './support/read.js'
import { fonts } from './support/set.js'

const svg = (body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100" width="400" height="100">${body}</svg>`

interface Placed {
  words: string
  /** In the drawing's units: where its line begins, and its direction in degrees. */
  x: number
  y: number
  turn: number
  /** How much its letters are stretched. */
  wide: number
  item: GlyphsItem
}

/** The words of a drawing as they are painted. */
async function painted(body: string, decodePicture?: PictureDecoder) {
  const file = new VFile({ path: 'a.md' })
  const article = await parse({ value: '---\ntitle: T\nlang: en\n---\n\n![A drawing](a.svg)\n' })
  const set = await layout(article, {
    theme: defaultTheme,
    fonts,
    resources: memoryResources({ 'a.svg': svg(body) }),
    report: createReport(file),
    ...(decodePicture ? { decodePicture } : {}),
  })
  const drawing = set.pages[0]?.items.find((item): item is GroupItem => item.kind === 'group')
  return {
    items: drawing?.items ?? [],
    placed: (drawing?.items ?? []).flatMap((item) => inside(item, [1, 0, 0, 1, 0, 0])),
    findings: findingsOf(file),
  }
}

type Matrix = GroupItem['transform']

function inside(item: Item, around: Matrix): Placed[] {
  const [a, b, c, d, e, f] = around
  if (item.kind === 'glyphs') {
    const [x, y] = [a * item.x + c * item.y + e, b * item.x + d * item.y + f]
    const turn = Math.round((Math.atan2(b, a) * 180) / Math.PI)
    return [{ words: wordsOf(item), x, y, turn, wide: Math.hypot(a, b), item }]
  }
  if (item.kind !== 'group') return []
  const [g, h, i, j, k, l] = item.transform
  const own: Matrix = [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ]
  return item.items.flatMap((inner) => inside(inner, own))
}

const endOf = ({ item, x, wide }: Placed): number =>
  x + (wide * item.size * item.runs.reduce((sum, { width }) => sum + width, 0)) / 1000

it('words on a path stand in a straight line where it begins, with a finding', async () => {
  const { placed, findings } = await painted(
    '<path id="p" d="M40 60C80 10 120 10 160 60" fill="none"/><text><textPath href="#p">Around the bay</textPath></text>',
  )
  expect(placed.map(({ words, x, y, turn }) => [words, x, y, turn])).toEqual([['Around the bay', 40, 60, 0]])
  expect(findings.map(({ message }) => message)).toEqual(['a.svg is drawn without: textPath'])
})

it('words on a line that goes down stand on one that goes on, with a finding', async () => {
  const { placed, findings } = await painted(
    '<text x="50" y="20" style="writing-mode: vertical-rl">Depth</text>',
  )
  expect(placed.map(({ words, x, y, turn }) => [words, x, y, turn])).toEqual([['Depth', 50, 20, 0]])
  expect(findings.map(({ message }) => message)).toEqual(['a.svg is drawn without: writing-mode'])
})

describe('words of a stated length', () => {
  it('have more space between letters', async () => {
    const { placed } = await painted('<text x="20" y="50" font-size="10" textLength="300">spaced</text>')
    expect(placed.map(({ words }) => words)).toEqual(['spaced'])
    expect(placed[0]?.x).toBeCloseTo(20)
    const last = placed[0]?.item.runs[0]?.glyphs.at(-1)
    const behind = (((last?.advance ?? 0) - (last?.width ?? 0)) * 10) / 1000
    expect(endOf(placed[0] as Placed) - behind).toBeCloseTo(320, 0)
  })
  it('or wider letters', async () => {
    const { placed } = await painted(
      '<text x="20" y="50" font-size="10" textLength="300" lengthAdjust="spacingAndGlyphs">wide</text>',
    )
    expect(placed[0]?.wide).toBeGreaterThan(5)
    expect(endOf(placed.at(-1) as Placed)).toBeCloseTo(320, 0)
  })
})

describe('words of any script', () => {
  it('are drawn from right to left, joined, in fonts that have them', async () => {
    const { placed, findings } = await painted(
      '<text x="20" y="50">Say سلام <tspan font-weight="bold">עולם</tspan> now</text>',
    )
    expect(findings).toEqual([])
    expect(placed.map(({ words }) => words.trim())).toEqual(['Say', 'עולם', 'سلام', 'now'])
    expect(placed.map(({ item }) => item.runs[0]?.rtl)).toEqual([false, true, true, false])
  })
  it('begin at the right where they are said to be written so', async () => {
    const { placed } = await painted('<text x="380" y="50" direction="rtl">سلام Peter</text>')
    expect(placed.map(({ words }) => words.trim())).toEqual(['Peter', 'سلام'])
    expect(Math.max(...placed.map(endOf))).toBeCloseTo(380, 0)
  })
  it('are told where no font has them', async () => {
    const { findings } = await painted('<text x="20" y="50">𓀀</text>')
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'glyph-missing: No installed font has 𓀀 (U+13000)',
    ])
  })
})

describe('letters with places of their own', () => {
  it('follow the first, with a finding', async () => {
    const { placed, findings } = await painted(
      '<text x="10 50 90" y="20 30" font-size="20" rotate="0 30">abcde<tspan x="200">fg</tspan></text>',
    )
    expect(findings.map(({ message }) => message)).toEqual([
      'a.svg is drawn without: places of single letters',
    ])
    expect(placed.map(({ words, x, y }) => [words, Math.round(x), Math.round(y)])).toEqual([
      ['abcde', 10, 20],
      ['fg', 200, 20],
    ])
  })
  it('are moved from where the pen is, and what is behind them with them', async () => {
    const { placed } = await painted(
      '<text x="10" y="50" font-size="20">x<tspan dy="-5">2</tspan><tspan dy="5">y</tspan></text>',
    )
    expect(placed.map(({ words, y }) => [words, y])).toEqual([
      ['x', 50],
      ['2', 45],
      ['y', 50],
    ])
    expect(placed[1]?.x).toBeCloseTo(endOf(placed[0] as Placed))
  })
  it('have the space between them that is asked for, in letters of any size', async () => {
    const { placed, findings } = await painted(
      '<text x="10" y="50" font-size="20" letter-spacing="0.5em">abc</text>',
    )
    expect(findings).toEqual([])
    expect(placed.map(({ words }) => words)).toEqual(['abc'])
    const plain = await painted('<text x="10" y="50" font-size="20">abc</text>')
    // The room is of the letters, so that no reader takes it for a space.
    expect(endOf(placed[0] as Placed) - endOf(plain.placed[0] as Placed)).toBeCloseTo(30, 0)
  })
  it('stay together where they join', async () => {
    const { placed } = await painted('<text x="10" y="50" letter-spacing="9">سلام</text>')
    const plain = await painted('<text x="10" y="50">سلام</text>')
    expect(endOf(placed[0] as Placed)).toBeCloseTo(endOf(plain.placed[0] as Placed))
  })
})

it('lines that are moved down follow each other, by the size of their letters', async () => {
  const { placed } = await painted(
    '<text x="5" y="20" font-size="10">A<tspan x="5" dy="1.2em">B</tspan><tspan x="5" dy="1.2em">C</tspan></text>',
  )
  expect(placed.map(({ words, x, y }) => [words, x, y])).toEqual([
    ['A', 5, 20],
    ['B', 5, 32],
    ['C', 5, 44],
  ])
})

it('colours mix as the drawing says, and others are named', () => {
  const read = (mode: string) =>
    readDrawing(svg(`<rect width="9" height="9" style="mix-blend-mode:${mode}"/>`))
  expect(read('color-dodge')?.shapes).toMatchObject([{ kind: 'group', blend: 'color-dodge' }])
  expect(read('normal')?.shapes).toMatchObject([{ kind: 'path' }])
  expect(read('plus-darker')).toMatchObject({ shapes: [{ kind: 'path' }], dropped: ['mix-blend-mode'] })
})

describe('a drawing with a filter', () => {
  const shadow =
    '<filter id="s"><feDropShadow dx="2" dy="2"/></filter><g opacity="0.5"><rect width="90" height="50" filter="url(#s)"/><text x="10" y="40" font-size="20">Harbour</text></g>'
  const said = (findings: readonly { rule: string; message: string }[]) =>
    findings.map(({ rule, message }) => `${rule}: ${message}`)
  const pixels = { width: 2, height: 1, rgba: new Uint8Array(8) }

  it('is drawn as pixels, its words above them as text', async () => {
    const asked: string[] = []
    const { items, placed, findings } = await painted(shadow, async (_, mediaType) => {
      asked.push(mediaType)
      return { mediaType: 'pixels', pixels }
    })
    expect(asked).toEqual(['image/svg+xml'])
    expect(items).toMatchObject([
      { kind: 'group', items: [{ kind: 'image', x: 0, y: 0, width: 400, height: 100 }] },
      { kind: 'group', opacity: 0.5 },
    ])
    expect(placed).toMatchObject([{ words: 'Harbour', x: 10, y: 40 }])
    expect(said(findings)).toEqual(['drawing-raster: a.svg is printed as pixels, because it has a filter'])
  })
  it.each<[string, PictureDecoder | undefined]>([
    ['nothing draws it', undefined],
    ['what draws pictures cannot draw it', async () => undefined],
    ['drawing it fails', () => Promise.reject(new Error('too many filters'))],
  ])('is drawn without it where %s, with a finding that names what would', async (_, decode) => {
    const { placed, findings } = await painted(shadow, decode)
    expect(placed).toMatchObject([{ words: 'Harbour' }])
    expect(said(findings)).toEqual(['picture-partial: a.svg is drawn without: filter'])
    expect(findings[0]?.hint).toContain('@resvg/resvg-wasm')
  })
})
