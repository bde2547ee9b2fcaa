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
      unusable: ['tomato'],
    }))

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
