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
import { polylineOf } from '../src/frame/polyline.js'
import { parsePath } from '../src/svg/path-data.js'
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

it('a way along a path goes through its corners and curves', () => {
  const line = polylineOf(parsePath('M0 0H10V10'))
  expect(line.length).toBe(20)
  expect(line.at(5)).toEqual({ x: 5, y: 0, angle: 0 })
  expect(line.at(15)).toMatchObject({ x: 10, y: 5, angle: Math.PI / 2 })
  // A quarter of a circle, of four curves.
  expect(polylineOf(parsePath('M10 0A10 10 0 0 1 0 10')).length).toBeCloseTo(5 * Math.PI, 1)
})

describe('words on a path', () => {
  const arc = '<defs><path id="p" d="M100 80V20H300V80"/></defs>'

  it('follow it letter by letter', async () => {
    const { placed, findings } = await painted(
      `${arc}<text font-size="14"><textPath href="#p" startOffset="20">Up and then along the top</textPath></text>`,
    )
    expect(findings).toEqual([])
    expect(placed.map(({ words }) => words).join('')).toBe('Up and then along the top')
    const [first, last] = [placed[0], placed.at(-1)]
    expect(first).toMatchObject({ turn: -90 })
    expect(first?.x).toBeCloseTo(100)
    expect(first?.y).toBeCloseTo(60, 0)
    expect(last).toMatchObject({ turn: 0 })
    expect(last?.y).toBeCloseTo(20)
  })
  it('are set closer where the path is shorter, so that none is lost', async () => {
    const words = 'A long sentence on a path that is much too short for all of its words'
    const { placed } = await painted(
      `<path id="p" d="M20 50H220"/><text font-size="16"><textPath href="#p">${words}</textPath></text>`,
    )
    expect(placed.map((one) => one.words).join('')).toBe(words)
    expect(Math.max(...placed.map(endOf))).toBeLessThanOrEqual(221)
  })
  it('stay on their line, with a finding, where there is no path', async () => {
    const { placed, findings } = await painted(
      '<text x="5" y="50"><textPath href="#none">Words</textPath></text>',
    )
    expect(placed).toMatchObject([{ words: 'Words', x: 5, y: 50, turn: 0 }])
    expect(findings.map(({ message }) => message)).toEqual(['a.svg is drawn without: the path of a textPath'])
  })
})

describe('words of a stated length', () => {
  it('have more space between letters', async () => {
    const { placed } = await painted('<text x="20" y="50" font-size="10" textLength="300">spaced</text>')
    expect(placed.map(({ words }) => words)).toEqual([...'spaced'])
    expect(placed[0]?.x).toBeCloseTo(20)
    expect(endOf(placed.at(-1) as Placed)).toBeCloseTo(320, 0)
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
  it('stand there, each list ending where its letters end', async () => {
    const { placed, findings } = await painted(
      '<text x="10 50 90" y="20 30" font-size="20">abcde<tspan x="200">fg</tspan></text>',
    )
    expect(findings).toEqual([])
    expect(placed.map(({ words, x, y }) => [words, Math.round(x), Math.round(y)])).toEqual([
      ['a', 10, 20],
      ['b', 50, 30],
      ['cde', 90, 30],
      ['fg', 200, 30],
    ])
  })
  it('are moved from where the pen is, and what is behind them with them', async () => {
    const { placed } = await painted('<text x="10" y="50" font-size="20" dy="0 -5 5">x2y</text>')
    expect(placed.map(({ words, y }) => [words, y])).toEqual([
      ['x', 50],
      ['2', 45],
      ['y', 50],
    ])
    expect(placed[1]?.x).toBeCloseTo(endOf(placed[0] as Placed))
  })
  it('are moved by the lists of what is around them, and by their own first', async () => {
    const { placed } = await painted(
      '<text x="10" y="50" font-size="20" dy="0 1 2 3">a<tspan dy="10">b</tspan>c</text>',
    )
    expect(placed.map(({ words, y }) => [words, y])).toEqual([
      ['a', 50],
      ['b', 60],
      ['c', 62],
    ])
  })
  it('are turned, the last number being for all behind it', async () => {
    const { placed, findings } = await painted(
      '<text x="10" y="50" font-size="20" rotate="0 30 90">abcd</text>',
    )
    expect(findings).toEqual([])
    expect(placed.map(({ words, turn }) => [words, turn])).toEqual([
      ['a', 0],
      ['b', 30],
      ['c', 90],
      ['d', 90],
    ])
    expect(placed.every(({ y }) => y === 50)).toBe(true)
  })
  it('have the space between them that is asked for, in letters of any size', async () => {
    const { placed, findings } = await painted(
      '<text x="10" y="50" font-size="20" letter-spacing="0.5em">abc</text>',
    )
    expect(findings).toEqual([])
    expect(placed.map(({ words }) => words)).toEqual(['a', 'b', 'c'])
    const plain = await painted('<text x="10" y="50" font-size="20">abc</text>')
    expect(endOf(placed.at(-1) as Placed) - endOf(plain.placed[0] as Placed)).toBeCloseTo(30, 0)
    // The room is of the letters, so that no reader takes it for a space.
    for (const [at, one] of placed.slice(1).entries()) expect(one.x).toBeCloseTo(endOf(placed[at] as Placed))
  })
  it('stay together where they join, with a finding', async () => {
    const { placed, findings } = await painted('<text x="10 50 90" y="50" letter-spacing="9">سلام</text>')
    expect(placed.map(({ words }) => words)).toEqual(['سلام'])
    expect(findings.map(({ message }) => message)).toEqual([
      'a.svg is drawn without: places of single letters',
    ])
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

describe('words on a line that goes down', () => {
  const down = (words: string, style: string, more = '') =>
    painted(`<text x="50" y="20" font-size="20" style="${style}" ${more}>${words}</text>`)
  const placesOf = ({ placed }: Awaited<ReturnType<typeof painted>>) =>
    placed.map(({ words, x, y, turn }) => [words, Math.round(x), Math.round(y), turn])

  it('lie on their side, with their middle on the line', async () => {
    for (const style of ['writing-mode:vertical-rl', 'writing-mode:tb', 'writing-mode:sideways-rl']) {
      const set = await down('Words', style)
      expect(set.findings).toEqual([])
      expect(placesOf(set)).toEqual([['Words', 43, 20, 90]])
    }
  })
  it('go up where they are said to', async () => {
    const set = await down('Words', 'writing-mode:sideways-lr')
    expect(placesOf(set)).toEqual([['Words', 57, 20, -90]])
  })
  it('stand upright in square scripts, one below the other, but for numbers and brackets', async () => {
    const set = await down('本12「春」', 'writing-mode:vertical-rl')
    const places = placesOf(set)
    expect(places.map(([, , , turn]) => turn)).toEqual([0, 90, 0, 90])
    const [first, numbers, second] = set.placed
    expect(numbers?.y).toBe(40)
    expect(second?.y).toBeGreaterThan(first?.y ?? 0)
    // In the middle of its square.
    expect(((first?.x ?? 0) + endOf(first as Placed)) / 2).toBeCloseTo(50)
  })
  it('all stand upright where the drawing says so, as far from one another as they are high', async () => {
    for (const style of ['text-orientation:upright', 'glyph-orientation-vertical:0']) {
      const set = await down('ABC', `writing-mode:vertical-rl;${style}`)
      expect(set.placed.map(({ words, turn }) => [words, turn])).toEqual([...'ABC'].map((one) => [one, 0]))
      const ys = set.placed.map(({ y }) => y)
      expect(ys.map((y) => Math.round(y - (ys[0] ?? 0)))).toEqual([0, 20, 40])
    }
  })
  it('have stops in the upper right of their square', async () => {
    const { placed } = await down('春。', 'writing-mode:vertical-rl')
    const [letter, stop] = placed
    expect((stop?.x ?? 0) - (letter?.x ?? 0)).toBeGreaterThan(6)
    expect((stop?.y ?? 0) - (letter?.y ?? 0)).toBeLessThan(16)
  })
  it('have their length, their anchor and their moves along it', async () => {
    const middle = await down('Words', 'writing-mode:vertical-rl;text-anchor:middle')
    const plain = await down('Words', 'writing-mode:vertical-rl')
    const length = endOf(plain.placed[0] as Placed) - (plain.placed[0]?.x ?? 0)
    expect(middle.placed[0]?.y).toBeCloseTo(20 - length / 2)
    const moved = await down('<tspan dx="3" dy="7">Words</tspan>', 'writing-mode:vertical-rl')
    expect(placesOf(moved)).toEqual([['Words', 46, 27, 90]])
    const long = await down('春夏', 'writing-mode:vertical-rl', 'textLength="80"')
    expect((long.placed[1]?.y ?? 0) - (long.placed[0]?.y ?? 0)).toBeCloseTo(60)
  })
  it('are copied as one line', async () => {
    const { items } = await down('春の海', 'writing-mode:vertical-rl')
    expect(items).toMatchObject([{ kind: 'group', actualText: '春の海' }])
  })
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
