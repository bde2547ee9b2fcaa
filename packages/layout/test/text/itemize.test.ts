import { describe, expect, it } from 'vitest'
import { type Pieces, piecesOf } from '../../src/text/pieces.js'
import { chainFor, run } from '../support/paragraph.js'

/** What a text says when it is copied out of its glyphs, run by run in the order of reading. */
async function read(text: string, rtl = false): Promise<string[]> {
  const { runs } = (await chainFor(text)).shaped(text, rtl)
  const ordered = rtl ? [...runs].reverse() : runs
  return ordered.map(({ glyphs, rtl: turned }) =>
    (turned ? [...glyphs].reverse() : glyphs)
      .map(({ codePoints }) => String.fromCodePoint(...codePoints))
      .join(''),
  )
}

describe('glyphs in the order of reading give the text', () => {
  it.each([
    ['ligatures', 'office', false],
    ['letters with marks', 'ȩ̌x', false],
    ['vowels that stand before their consonant', 'हिन्दी', false],
    ['conjuncts', 'क्ष्त्र', false],
    ['Arabic letters that share a shape', 'زوروا', true],
    ['Arabic marks', 'أحرارًا', true],
    ['Hebrew points', 'בְּרֵאשִׁית', true],
    ['joiners', 'می‌خواهم', true],
    ['brackets that are turned', '(سلام)', true],
    ['characters without a font', 'a\u{13000}b', false],
    ['an emoji of several', '👩‍👩‍👧‍👦', false],
  ])('%s: %s', async (_, text, rtl) => {
    expect((await read(text, rtl)).join('')).toBe(text)
  })

  it('no-break spaces and hyphens that look like others are read as themselves', async () => {
    expect((await read('5\u00a0km\u2011x\u2009y')).join('')).toBe('5\u00a0km\u2011x\u2009y')
  })
})

describe('what no font has', () => {
  it.each([
    ['a character', 'x\u{13000}y', ['\u{13000}']],
    ['a character with its variation, as one', 'a \u{13000}\ufe0e b', ['\u{13000}\ufe0e']],
    ['half a surrogate pair', 'a\ud83db', ['\ud83d']],
    ['a control character', 'a\u0001b', ['\u0001']],
  ])('is named: %s', async (_, text, missing) => {
    const shaped = (await chainFor(text)).shaped(text, false)
    expect(shaped.missing).toEqual(missing)
    expect(shaped.width).toBeGreaterThan(0)
  })

  it.each(['a 👩‍👩‍👧 b', '🇫🇷', '✅ ❌'])('is no emoji: %s', async (text) => {
    expect((await chainFor(text)).shaped(text, false).missing).toEqual([])
  })

  it('is no space of an unusual width', async () => {
    const text = 'a\u3000b\u2003c\u00a0d'
    expect((await chainFor(text)).shaped(text, false).missing).toEqual([])
  })
})

it('a word is one run where one face has all of it, and its marks stay with their letters', async () => {
  expect(await read('naïve')).toEqual(['naïve'])
  expect(await read('Ελπίδα')).toEqual(['Ελπίδα'])
})

it('Arabic letters join across a change of style', async () => {
  const word = 'كتاب'
  const chain = await chainFor(word)
  const runs = [word.slice(0, 2), word.slice(2)].map((text) => run(text, chain))
  const ids = (pieces: Pieces): number[] =>
    pieces.pieces.flatMap((piece) =>
      piece.runs.flatMap(({ glyphs }) => [...glyphs].reverse().map(({ id }) => id)),
    )
  expect(ids(piecesOf(runs, 'rtl'))).toEqual(ids(piecesOf([run(word, chain)], 'rtl')))
})
