import { createCatalogue, markOfWords } from '@lectern/core'
import { expect, test } from 'vitest'

const of = (word: string) => () => Promise.resolve({ default: { word } })
const catalogue = createCatalogue(
  { word: 'word' },
  { he: of('מילה'), pt: of('palavra'), zh: of('词'), 'zh-Hant': of('詞') },
)

test.each([
  ['pt-BR', 'pt'],
  ['iw', 'he'],
  ['zh', 'zh'],
  ['zh-CN', 'zh'],
  ['zh-Hans-TW', 'zh'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-hant', 'zh-Hant'],
  ['fi', 'en'],
  ['und', 'en'],
  ['no language', 'en'],
])('words for %s are in %s', async (asked, found) => {
  expect((await catalogue.load(asked)).lang).toBe(found)
})

test('words of another language or script say which', () => {
  expect(markOfWords('pt', 'pt-BR')).toBeUndefined()
  expect(markOfWords('zh-Hant', 'zh-TW')).toBeUndefined()
  expect(markOfWords('zh', 'zh-TW')).toEqual({ lang: 'zh', dir: 'ltr' })
  expect(markOfWords('en', 'fa')).toEqual({ lang: 'en', dir: 'ltr' })
  expect(markOfWords('he', 'en')).toEqual({ lang: 'he', dir: 'rtl' })
})
