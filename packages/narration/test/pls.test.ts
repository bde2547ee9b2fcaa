import { LecternError } from '@lectern/core'
import { pls, readPls } from '@lectern/narration'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const file = `<?xml version="1.0"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en-GB">
  <lexeme><grapheme>Leicester</grapheme><phoneme>ˈlɛstə</phoneme></lexeme>
  <lexeme><grapheme>SQL</grapheme><grapheme>sql</grapheme><alias>sequel</alias></lexeme>
  <lexeme><grapheme>either</grapheme><phoneme>ˈiːðə</phoneme><phoneme prefer="true">ˈaɪðə</phoneme></lexeme>
  <lexeme><grapheme>tomato</grapheme><phoneme alphabet="x-sampa">t@"mA:t@U</phoneme></lexeme>
</lexicon>`

describe('a lexicon in PLS', () => {
  it('is read', async () =>
    expect(await readPls(file)).toEqual({
      lang: 'en-GB',
      lexicon: {
        Leicester: { ipa: 'ˈlɛstə' },
        SQL: { as: 'sequel' },
        sql: { as: 'sequel' },
        either: { ipa: 'ˈaɪðə' },
      },
      unusable: [{ word: 'tomato', line: 6, why: 'alphabet' }],
    }))

  const lexicon = (...lexemes: string[]) =>
    `<lexicon version="1.0" alphabet="ipa" xml:lang="en">${lexemes.map((one) => `\n<lexeme${one}</lexeme>`).join('')}\n</lexicon>`

  it.each([
    ['the first of several', '><grapheme>a</grapheme><alias>first</alias><phoneme>b</phoneme>'],
    ['the preferred one', '><grapheme>a</grapheme><phoneme>b</phoneme><alias prefer="true">first</alias>'],
    ['what is in IPA', '><grapheme>a</grapheme><phoneme alphabet="x">b</phoneme><alias>first</alias>'],
  ])('says of a word %s', async (_, lexeme) =>
    expect((await readPls(lexicon(lexeme))).lexicon).toEqual({ a: { as: 'first' } }),
  )

  it('says of a word what its first lexeme says, or the one that is preferred', async () => {
    const two = lexicon(
      '><grapheme>a</grapheme><grapheme>b</grapheme><alias>first</alias>',
      '><grapheme>a</grapheme><alias>second</alias>',
      '><grapheme>b</grapheme><alias prefer="true">second</alias>',
    )
    expect((await readPls(two)).lexicon).toEqual({ a: { as: 'first' }, b: { as: 'second' } })
  })

  it('names what is of no use with its line', async () => {
    const broken = lexicon(
      ' role="x:verb"><grapheme>Polish</grapheme><alias>shine</alias>',
      '><grapheme>empty</grapheme>',
      '><alias>nobody</alias>',
    )
    expect(await readPls(broken)).toMatchObject({
      lexicon: {},
      unusable: [
        { word: 'Polish', line: 2, why: 'role' },
        { word: 'empty', line: 3, why: 'empty' },
        { word: '', line: 4, why: 'empty' },
      ],
    })
  })

  it('says in words that it is nested too deeply', () =>
    expect(readPls('<lexeme>'.repeat(100_000))).rejects.toThrow('it is nested too deeply'))

  it('says where it is malformed', () =>
    expect(readPls('<lexicon>\n<lexeme></lexicon>')).rejects.toThrow('line 2'))

  it('fetches nothing for a document type', async () =>
    expect(
      (await readPls(`<!DOCTYPE lexicon SYSTEM "https://example.org/pls.dtd">${lexicon()}`)).lexicon,
    ).toEqual({}))

  it('is written without the words of other languages', () => {
    const words = {
      Gift: { as: 'giff-t', lang: 'de', others: [{ as: 'present', lang: 'en-GB' }] },
      Zug: { as: 'tsook', lang: 'de' },
    }
    expect(pls(words, 'en')).toContain('<alias>present</alias>')
    expect(pls(words, 'en')).not.toMatch(/giff-t|Zug/)
  })

  it('is read again as it was written', async () => {
    const word = fc.string({
      minLength: 1,
      maxLength: 12,
      unit: fc.constantFrom('a', 'é', '&', '<', '"', "'", 'ʃ', '中'),
    })
    const spoken = fc.oneof(fc.record({ as: word }), fc.record({ ipa: word }))
    await fc.assert(
      fc.asyncProperty(fc.dictionary(word, spoken, { noNullPrototype: true }), async (lexicon) => {
        expect((await readPls(pls(lexicon, 'en'))).lexicon).toEqual(lexicon)
      }),
    )
  })

  it.each([
    ['no XML', 'hello'],
    ['another root', '<speak/>'],
    [
      'entities of its own',
      '<!DOCTYPE lexicon [<!ENTITY a "b">]><lexicon><lexeme><grapheme>&a;</grapheme></lexeme></lexicon>',
    ],
  ])('is refused: %s', async (_, xml) => {
    await expect(readPls(xml)).rejects.toThrow(LecternError)
    await expect(readPls(xml)).rejects.toMatchObject({ code: 'unreadable-input' })
  })
})
