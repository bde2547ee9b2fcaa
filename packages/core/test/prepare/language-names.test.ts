import { isLanguageTag, prepare, VFile } from '@lectern/core'
import { expect, it } from 'vitest'

it.each([
  ['en', true],
  ['pt-BR', true],
  ['zh-Hant-HK', true],
  ['gsw', true],
  ['english', false],
  ['Deutsch', false],
  ['e', false],
  ['en_GB', false],
])('"%s" is a language tag: %s', (tag, expected) => expect(isLanguageTag(tag)).toBe(expected))

it('the name of a language is no language, and its author is told', async () => {
  const article = await prepare({ type: 'root', children: [] }, new VFile({ path: 'a.md' }), {
    front: { values: { title: 'T', lang: 'english', date: '2026-01-01' }, positions: {} },
  })
  expect(article.meta.lang).toBe('und')
  expect(article.findings.map(({ message }) => message)).toEqual([
    '"english" is not a language tag; it is marked as undetermined',
  ])
})
