import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../../test/support/processor-time.ts'
import { breaks, breaksOf } from '../../src/text/break-opportunities.js'
import { hangsBefore, hangsBehind } from '../../src/text/hanging.js'
import { loadHyphenation } from '../../src/text/hyphenation.js'
import { breakLines, type Line } from '../../src/text/lines.js'
import type { Pieces } from '../../src/text/pieces.js'
import { chainFor, paragraphOf, textsOf } from '../support/paragraph.js'

const words = [
  'lake',
  'a',
  'of',
  'Solveig,',
  '5\u00a0km',
  '«\u00a0oui\u00a0»',
  'well-known',
  'naïve',
  'Ελπίδα',
  'سلام',
  'עברית',
  '(1971)',
  'characteristically',
  'https://example.org/a/long/path?query=1',
  'supercalifragilisticexpialidocious'.repeat(2),
]
const text = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 60 })
  .map((list) => list.join(' '))
const width = fc.integer({ min: 60, max: 500 })
const dir = fc.constantFrom('ltr' as const, 'rtl' as const)
const chain = await chainFor(words.join(' '))
const hyphenate = (await loadHyphenation(['en']))('en')
const styles = [{}, hyphenate ? { hyphenate } : {}]

/** Lines of any paragraph, ragged or justified, hyphenated or not. */
async function anyParagraph(
  holds: (lines: Line[], source: string, measure: number, justify: boolean) => void,
): Promise<void> {
  const style = fc.constantFrom(...styles)
  await fc.assert(
    fc.asyncProperty(text, width, dir, style, fc.boolean(), async (source, measure, side, looks, justify) => {
      const lines = breakLines(paragraphOf(source, chain, side, looks), measure, measure, { justify })
      holds(lines, source, measure, justify)
    }),
    { numRuns: 150, seed: 20260402 },
  )
}

describe('lines of any paragraph', () => {
  it('keep within their measure; only signs at the ends of justified ones stand beyond it, by half of themselves', () =>
    anyParagraph((lines, _, measure, justify) => {
      for (const line of lines) {
        const before = justify ? hangsBefore(line.pieces[0]) : 0
        const behind = justify ? hangsBehind(line.pieces.findLast(({ text: own }) => own.trim() !== '')) : 0
        expect(Math.max(before, behind)).toBeLessThan(12 * 0.2)
        expect(line.width).toBeLessThanOrEqual(measure + 0.02)
        for (const [index, x] of line.xs.entries()) {
          const { width: own = 0, trail = 0 } = line.pieces[index] ?? {}
          if (own > trail) expect(x).toBeGreaterThanOrEqual(-0.02 - before)
          expect(x + own - trail).toBeLessThanOrEqual(measure + behind + 0.02)
        }
      }
    }))
  it('keep within their measure where one word goes on for lines', () => {
    const endless = 'ThisWordNeverEndsAVToWa'.repeat(60)
    const lines = breakLines(paragraphOf(endless, chain), 200)
    expect(lines.length).toBeGreaterThan(20)
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(200)
    expect(textsOf(lines).join('').replaceAll('\u00ad', '')).toBe(endless)
  })
  it('read as the source, in order', () =>
    anyParagraph((lines, source) => {
      expect(textsOf(lines).join('').replaceAll('\u00ad', '')).toBe(source)
    }))
  it('fill the measure where they are justified and have spaces', () =>
    anyParagraph((lines, _, measure, justify) => {
      if (!justify) return
      for (const line of lines.slice(0, -1)) if (line.filled) expect(line.width).toBeCloseTo(measure, 1)
      const loose = lines.slice(0, -1).filter((line) => !line.filled)
      for (const line of loose)
        expect(
          line.pieces
            .map(({ text: own }) => own)
            .join('')
            .trim(),
        ).not.toMatch(/ /)
    }))
  it('end only where a line may end, or in a word that is divided or too wide', () =>
    anyParagraph((lines, source, measure) => {
      const allowed = breaksOf(source)
      let at = 0
      for (const own of textsOf(lines).slice(0, -1)) {
        const hyphened = own.endsWith('\u00ad')
        at += own.length - (hyphened ? 1 : 0)
        const word = wordAround(source, at)
        const tooWide = paragraphOf(word, chain).pieces.reduce((sum, piece) => sum + piece.width, 0) > measure
        expect(allowed[at] !== breaks.no || hyphened || tooWide, source.slice(at - 9, at + 9)).toBe(true)
      }
    }))
  it('are never parted at a no-break space', () =>
    anyParagraph((lines, _, measure) => {
      if (measure < 120) return
      for (const own of textsOf(lines)) expect(own).not.toMatch(/^\u00a0|\u00a0$|^km|5$/)
    }))
})

describe('ragged lines', () => {
  it('are as few as first fit makes, and more even', async () => {
    await fc.assert(
      fc.asyncProperty(text, width, async (source, measure) => {
        // An end inside an address or after a hyphen costs a little; here the edge alone decides.
        const pieces = paragraphOf(source.replaceAll(/https\S+|well-known/g, 'plain'), chain)
        const greedy = firstFit(pieces, measure)
        if (!greedy) return
        const lines = breakLines(pieces, measure).map((line) => line.width)
        expect(lines.length).toBe(greedy.length)
        const lonely = [lines, greedy].some((all) => (all.at(-1) ?? 0) < measure * 0.15)
        if (!lonely)
          expect(raggedness(lines, measure)).toBeLessThanOrEqual(raggedness(greedy, measure) + 1e-6)
      }),
      { numRuns: 150, seed: 20260402 },
    )
  })
  it('of fifty thousand words take far less than three tenths of a second', () => {
    const paragraphs = Array.from({ length: 500 }, (_, index) =>
      Array.from({ length: 100 }, (__, word) => words[(index * 7 + word * 3) % 8]).join(' '),
    ).map((source) => paragraphOf(source, chain))
    const begin = processorTime()
    for (const pieces of paragraphs) breakLines(pieces, 459)
    expect(processorTime() - begin).toBeLessThan(1000)
  })
})

/** Widths of the lines that filling each as far as it goes would make; none where a word is wider than a line. */
function firstFit({ pieces }: Pieces, measure: number): number[] | undefined {
  const lines: number[] = []
  let [used, ink, word] = [0, 0, 0]
  for (const [index, piece] of pieces.entries()) {
    word += piece.width
    if (piece.break === 'no' && index < pieces.length - 1) continue
    const bare = word - piece.trail
    if (bare > measure) return undefined
    if (used + bare > measure + 0.01) {
      lines.push(ink)
      used = 0
    }
    ink = used + bare
    used += word
    word = 0
  }
  return [...lines, ink]
}

/** What the last line leaves does not count, unless it is a lonely word. */
const raggedness = (lines: readonly number[], measure: number): number =>
  lines.slice(0, -1).reduce((sum, line) => sum + 100 * ((measure - line) / measure) ** 2, 0)

function wordAround(source: string, at: number): string {
  const begin = source.lastIndexOf(' ', at - 1) + 1
  const end = source.indexOf(' ', at)
  return source.slice(begin, end < 0 ? source.length : end)
}

it('lines know how far letters go that pile up marks and other letters', async () => {
  const text = 'Ấẫ فيِ בְּרֵאשִׁית हिन्दी'
  const [line] = breakLines(paragraphOf(text, await chainFor(text)), 1000)
  expect(line?.reach?.top).toBeGreaterThan(11)
  expect(line?.reach?.bottom).toBeGreaterThan(4)
  const [plain] = breakLines(paragraphOf('lake', chain), 1000)
  expect(plain?.reach).toBeUndefined()
})

describe('justified lines', () => {
  const lineOf = (text: string, measure: number): Line =>
    breakLines(paragraphOf(text, chain), measure, measure, { justify: true })[0] as Line
  const natural = (text: string): number => breakLines(paragraphOf(text, chain), 10_000)[0]?.width ?? 0

  it('let a stop, a hyphen and quotation marks stand beyond the edge by half of themselves', () => {
    const stop = natural('.')
    const measure = natural('said the lake.') + 10
    const line = lineOf('said the lake. characters', measure)
    const last = line.pieces.at(-1)
    expect((line.xs.at(-1) ?? 0) + (last?.width ?? 0) - (last?.trail ?? 0)).toBeCloseTo(measure + stop / 2, 4)
    const quoted = lineOf('“said the lake characters', natural('“said the lake') + 10)
    expect(quoted.xs[0]).toBeCloseTo(-natural('“') / 2, 4)
  })

  it('space their letters where their spaces would be half as wide again, by 2 % of their size at most', () => {
    const text = 'said the lake'
    const [space, letters] = [natural('a b') - natural('ab'), text.length]
    const lineWith = (lack: number): Line => lineOf(`${text} characters`, natural(text) + lack)
    expect(lineWith(space).spacing).toBeUndefined()
    expect(lineWith(space + 1).spacing).toBeCloseTo(1 / (letters + 1) / 12, 2)
    expect(lineWith(50).spacing).toBe(0.02)
    for (const lack of [0, space, space + 1, 50])
      expect(lineWith(lack).width).toBeCloseTo(natural(text) + lack, 1)
  })

  it('never space letters that join', async () => {
    const arabic = 'سلام عليكم characteristically'
    const pieces = paragraphOf(arabic, await chainFor(arabic, 'ar'), 'rtl')
    for (const line of breakLines(pieces, 120, 120, { justify: true })) expect(line.spacing).toBeUndefined()
  })

  // TeX's badness is cut at 10,000 there, so that one ruined line can cost less than two loose ones.
  it('are two loose ones rather than a ruined one', () => {
    const words =
      'a lake of incomprehensibilities and a boat of uncharacteristically small incomprehensibilities'
    const measure = natural('a lake of incomprehensibilities') + 14
    const set = breakLines(paragraphOf(words, chain), measure, measure, { justify: true })
    const stretch = set
      .slice(0, -1)
      .map(({ pieces, xs }) =>
        Math.max(0, ...xs.slice(1).map((x, at) => x - (xs[at] ?? 0) - (pieces[at]?.width ?? 0))),
      )
    expect(Math.max(...stretch)).toBeLessThan(measure / 3)
  })

  it('are a little wider rather than leave the short rest of a word alone on the last one', () => {
    const first = 'From the wheelhouse the lake looks larger than it is. The compass has not been used for it'
    const second = 'since a winter fog in 1988, but the law requires one, and Reidar polishes it every'
    const measure = natural(`${second} misunder-`) + 2
    expect(Math.abs(natural(first) - measure)).toBeLessThan(8)
    const source = `${first} ${second} misunderstanding.`
    for (const justify of [true, false]) {
      const pieces = paragraphOf(source, chain, 'ltr', hyphenate ? { hyphenate } : {})
      expect(breakLines(pieces, measure, measure, { justify }).at(-1)?.width).toBeGreaterThan(measure * 0.15)
    }
  })
})
