import { highContrastDarkTheme, LecternError, largePrintTheme, themes } from '@lectern/core'
import { type Item, layout } from '@lectern/layout'
import { type PdfOptions, pdf } from '@lectern/pdf'
import { specimen } from '@lectern/testkit'
import { describe, expect, it } from 'vitest'
import { codedText } from './support/codes.js'
import { claimed, fonts, fromMarkdown, type Made, prose, resources } from './support/edition.js'
import { Reader } from './support/reader.js'

describe('options', () => {
  it.each([
    [{}, [595.28, 841.89]],
    [{ paper: 'letter' }, [612, 792]],
    [{ paper: 'a5' }, [419.53, 595.28]],
    [{ paper: 'a4', landscape: true }, [841.89, 595.28]],
    [{ paper: '6x9in' }, [432, 648]],
    [{ paper: '6x9in', landscape: true }, [648, 432]],
  ] satisfies [PdfOptions, number[]][])('%o makes pages of %o points', async (options, size) => {
    const file = await Reader.open((await fromMarkdown('Hello.', options)).bytes)
    const [, , width = 0, height = 0] = file.array(file.pages[0]?.MediaBox) as number[]
    expect([width, height].map((side, at) => Math.abs(side - (size[at] ?? 0)) < 0.01)).toEqual([true, true])
  })

  it.each([...Object.entries(themes), [highContrastDarkTheme.name, highContrastDarkTheme] as const])(
    'set %s on A3 with mirrored margins, its links underlined',
    async (_, theme) => {
      const { bytes } = await fromMarkdown(prose(6000), { theme, paper: 'a3', duplex: true })
      const file = await Reader.open(bytes)
      expect(file.array(file.pages[0]?.MediaBox).map((side) => Math.round(Number(side)))).toEqual([
        0, 0, 842, 1191,
      ])
      const lefts = [0, 1, 2].map((page) => leftOf(file.content(page)))
      expect(lefts[0]).toBeCloseTo(lefts[2] ?? 0)
      expect(Math.abs((lefts[1] ?? 0) - (lefts[0] ?? 0))).toBeGreaterThanOrEqual(19.9)
      expect(theme.type.underline).toBe(true)
    },
  )

  it('have the margins that are given, and those of the theme', async () => {
    const { bytes } = await fromMarkdown(prose(2000), { margin: { inner: 100, top: 120 }, duplex: true })
    const file = await Reader.open(bytes)
    const lefts = [0, 1].map((page) => leftOf(file.content(page)))
    expect(lefts.map(Math.round)).toEqual([100, 68])
  })

  it('reflow the text for another size', async () => {
    const [small, large] = [await fromMarkdown(prose(600)), await fromMarkdown(prose(600), { textSize: 24 })]
    expect(pagesOf(large)).toBeGreaterThan(2 * pagesOf(small))
    const sizes = [...(await Reader.open(large.bytes)).content(0).matchAll(/ ([\d.]+) Tf/g)].map(([, size]) =>
      Number(size),
    )
    expect(sizes).toContain(24)
  })

  it('name the edition and its file', async () => {
    const { edition } = await fromMarkdown('Hello.', { suffix: 'large-print' })
    expect(edition.name).toBe('pdf.large-print')
    expect(edition.files.map(({ path }) => path)).toEqual(['ferries.large-print.pdf'])
    expect(pdf({ suffix: 'x', name: 'print' }).name).toBe('print')
  })

  it.each([
    ['ua-1', '%PDF-1.7', ['PDF/UA-1']],
    ['ua-1+a-2a', '%PDF-1.7', ['PDF/UA-1', 'PDF/A-2a']],
    ['ua-1+a-3a', '%PDF-1.7', ['PDF/UA-1', 'PDF/A-3a']],
    ['ua-2', '%PDF-2.0', ['PDF/UA-2']],
    ['ua-2+a-4f', '%PDF-2.0', ['PDF/UA-2', 'PDF/A-4f']],
  ] as const)('%s begins with %s and claims %j', async (standard, head, claims) => {
    const made = await fromMarkdown('Hello.', { standard })
    expect(new TextDecoder('latin1').decode(made.bytes.subarray(0, 8))).toBe(head)
    expect(claimed(made)).toEqual(claims)
  })

  it('divide words by the language of each part, with hyphens that are copied out as soft ones', async () => {
    const body =
      'Accessibility considerations notwithstanding, internationalisation characteristically complicates typographical recommendations, particularly concerning uncharacteristically uncomfortable justification. '
    const german = `:::lang{lang=de}\n${'Donaudampfschifffahrtsgesellschaftskapitän. '.repeat(12)}\n:::`
    const { bytes } = await fromMarkdown(`${body.repeat(4)}\n\n${german}`, {
      align: 'justify',
      hyphenate: true,
    })
    const text = codedText(await Reader.open(bytes), 0)
    const places = [...text.matchAll(/(\p{L}+)\u00ad\s*(\p{L}+)/gu)].map(
      ([, head, tail]) => `${head}-${tail}`,
    )
    expect(places.length).toBeGreaterThan(4)
    expect(places.every((place) => !/^.-|-..?$/.test(place))).toBe(true)
    const divided = places.map((place) => place.replace('-', ''))
    for (const part of [body, german]) expect(divided.some((word) => part.includes(word))).toBe(true)
    expect(text.replace(/\u00ad\s*/g, '').replace(/\s+/g, ' ')).toContain(body.trim())
  })

  it.each([0, -1, 1000, Number.NaN])('refuse a text size of %d points', (textSize) => {
    expect(problem(() => pdf({ textSize }))).toMatchObject({ code: 'bad-usage' })
  })
})

describe('large print', () => {
  it('sets no glyph below 18 points, whatever it belongs to', async () => {
    const theme = largePrintTheme
    const { pages } = await layout(await specimen(), { theme, fonts, resources, report: () => {} })
    const sizes = pages.flatMap(({ items }) => items.flatMap((item) => glyphSizes(item, 1)))
    expect(sizes.length).toBeGreaterThan(50)
    expect(sizes.filter((size) => size < 17.99)).toEqual([])
  })
})

const pagesOf = ({ edition }: Made): number => edition.map.pages?.length ?? 0

/** Sizes as they are seen, with the scale of the groups around. */
function glyphSizes(item: Item, scale: number): number[] {
  if (item.kind === 'glyphs') return [item.size * scale]
  if (item.kind !== 'group') return []
  const [a, b] = item.transform
  return item.items.flatMap((inner) => glyphSizes(inner, scale * Math.hypot(a, b)))
}

function problem(run: () => unknown): LecternError {
  try {
    run()
  } catch (error) {
    if (error instanceof LecternError) return error
  }
  throw new Error('Nothing was refused')
}
/** Where the first letter of any line stands, points. */
function leftOf(content: string): number {
  return Math.min(...[...content.matchAll(/1 0 0 -1 ([\d.]+) [\d.]+ Tm/g)].map(([, x]) => Number(x)))
}
