import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines, type Line } from '../../src/text/lines.js'
import { piecesOf } from '../../src/text/pieces.js'
import { paragraphOf, run, textsOf } from '../support/paragraph.js'
import { squareChain } from '../support/squares.js'

const size = 12
const lines = (text: string, ems: number, lang = 'ja', justify = false): Line[] =>
  breakLines(paragraphOf(text, squareChain(lang)), ems * size, ems * size, { justify })
const widthOf = (line: Line | undefined): number => (line?.width ?? 0) / size

describe('signs of full width', () => {
  // JLReq, 3.1.4 and appendix B: two blanks never meet. Those at the ends of a line are left out.
  it.each([
    ['a stop before a closing bracket', '漢。」漢', 2 + 0.5 + 1],
    ['a closing bracket before an opening one', '漢」「漢', 2 + 0.5 + 1],
    ['two brackets that open', '漢「『漢', 2 + 1 + 0.5],
    ['a closing bracket before a middle dot', '漢」・漢', 2 + 0.5 + 1],
    ['a middle dot before an opening bracket', '漢・「漢', 2 + 1 + 0.5],
    ['a comma between letters', '漢、漢', 3],
    ['marks of a question', '漢？！漢', 4],
    ['both ends of a line', '「漢。', 2],
    ['a bracket before words of Latin', '漢（ab）漢', 2 + 1 + 1 + 1],
  ])('share their blanks: %s', (_, text, ems) => {
    expect(widthOf(lines(text, 100)[0])).toBeCloseTo(ems, 6)
  })

  it('follow the font where it has half-width forms: stops in the middle keep their room', () => {
    const own = (lang: string, centred: string): number => {
      const pieces = paragraphOf('漢。」漢', squareChain(lang, { halt: true, centred }))
      return widthOf(breakLines(pieces, 1000)[0])
    }
    expect(own('ja', '')).toBeCloseTo(3.5, 6)
    expect(own('zh-Hant', '。、')).toBeCloseTo(4, 6)
  })

  it('are drawn from where their ink begins', () => {
    const [line] = lines('「漢', 100)
    const [bracket] = line?.pieces ?? []
    expect(bracket?.runs[0]?.glyphs[0]).toMatchObject({ x: -500, advance: 500 })
  })

  it('let a line end in a stop that has only half its room left', () => {
    expect(textsOf(lines('漢漢漢。漢漢漢', 3.5))).toEqual(['漢漢漢。', '漢漢漢'])
    expect(textsOf(lines('漢漢漢「漢漢', 3))).toEqual(['漢漢漢', '「漢漢'])
  })

  it('keep their room in other languages, and in programs', () => {
    expect(widthOf(lines('漢。」漢', 100, 'en')[0])).toBeCloseTo(4, 6)
    const verbatim = piecesOf([run('漢。」漢', squareChain('ja'), { verbatim: true })], 'ltr')
    expect(widthOf(breakLines(verbatim, 1000)[0])).toBeCloseTo(4, 6)
  })

  it('look across a change of style', () => {
    const chain = squareChain('ja')
    const pieces = piecesOf([run('漢。', chain), run('」漢', chain, { color: '#aa0000' })], 'ltr')
    expect(widthOf(breakLines(pieces, 1000)[0])).toBeCloseTo(3.5, 6)
  })
})

describe('signs in justified lines', () => {
  /** The room behind each piece, ems. */
  const gaps = ({ pieces, xs }: Line): number[] =>
    pieces.slice(0, -1).map((piece, at) => ((xs[at + 1] ?? 0) - (xs[at] ?? 0)) / size - piece.text.length)

  it('give up to a quarter of an em, so that a line takes one more letter', () => {
    const text = '漢漢、漢漢「漢漢」漢漢漢漢漢漢漢漢漢漢漢漢'
    const [ragged] = lines(text, 11.5)
    const [line] = lines(text, 11.5, 'ja', true)
    expect(textsOf([ragged as Line])).toEqual(['漢漢、漢漢「漢漢」漢漢'])
    expect(textsOf([line as Line])).toEqual(['漢漢、漢漢「漢漢」漢漢漢'])
    expect(widthOf(line)).toBeCloseTo(11.5, 6)
    const room = gaps(line as Line)
    // Behind the comma, before and behind the bracket; ideographs give nearly nothing.
    for (const at of [2, 4, 8]) {
      expect(room[at]).toBeLessThan(-0.1)
      expect(room[at]).toBeGreaterThanOrEqual(-0.25 - 1e-9)
    }
    for (const at of [0, 1, 3, 6, 7, 9, 10]) expect(room[at]).toBeGreaterThan(-0.04)
  })
  it('keep what is behind a full stop, and stretch no more than letters do', () => {
    const [stops] = lines('漢。漢漢。漢漢。漢漢漢漢漢漢漢漢漢漢漢漢', 10.8, 'ja', true)
    expect(widthOf(stops)).toBeCloseTo(10.8, 6)
    const room = gaps(stops as Line)
    for (const at of [1, 4, 7]) expect(room[at]).toBeGreaterThanOrEqual(-1e-9)
    const [comma] = lines('漢、漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢', 8.3, 'ja', true)
    const wider = gaps(comma as Line)
    expect(wider[1]).toBeLessThanOrEqual((wider[3] ?? 0) + 1e-9)
  })
})

describe('two scripts', () => {
  it.each([
    ['an ideograph and letters of Latin', '漢ab漢', 2 + 1 + 0.5],
    ['figures', '第12回', 2 + 1 + 0.5],
    ['with a space of the author between them', '漢 ab 漢', 2 + 1 + 1],
    ['a comma of full width and letters', '漢、ab', 2 + 1],
    ['letters of full width', '漢ＡＢ漢', 4],
  ])('are a quarter of an em apart: %s', (_, text, ems) => {
    expect(widthOf(lines(text, 100)[0])).toBeCloseTo(ems, 6)
  })

  it('begin and end lines without that quarter', () => {
    const [first, second] = lines('漢漢ab漢漢漢漢', 3.25)
    expect(widthOf(first)).toBeCloseTo(3.25, 6)
    expect(second?.xs[0]).toBe(0)
    expect(second?.pieces[0]?.runs[0]?.glyphs[0]?.x).toBe(0)
  })
})

it('lines of squares keep within their measure, and read as the source, ragged and justified', () => {
  const part = fc.constantFrom(
    '漢',
    'か',
    '「',
    '」',
    '。',
    '、',
    '（',
    '）',
    '・',
    'ab',
    '12',
    'っ',
    'ー',
    ' ',
  )
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 8, max: 30 }),
      fc.boolean(),
      (list, ems, justify) => {
        const text = list.join('')
        const set = lines(text, ems, 'ja', justify)
        expect(textsOf(set).join('').replaceAll('\u00ad', '')).toBe(text)
        for (const line of set.slice(0, -1)) {
          expect(line.width).toBeLessThanOrEqual(ems * size + 0.02)
          if (line.filled) expect(line.width).toBeCloseTo(ems * size, 2)
        }
      },
    ),
    { numRuns: 300, seed: 20261128 },
  )
})
