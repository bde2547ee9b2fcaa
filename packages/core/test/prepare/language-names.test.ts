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
  ['quz-PE', true],
  ['es-Trad', false],
  ['en-QQ', false],
  ['jp', false],
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

it.each([
  ['es-Trad', 'es'],
  ['zh-CHS', 'zh'],
  ['en_US', 'en'],
])('of "%s" the language is used, and its author is told', async (said, lang) => {
  const children = [{ type: 'paragraph', children: [{ type: 'text', value: 'a' }], data: { lang: said } }]
  const article = await prepare({ type: 'root', children } as never, new VFile({ path: 'a.md' }), {
    front: { values: { title: 'T', lang: said, date: '2026-01-01' }, positions: {} },
  })
  expect(article.meta.lang).toBe(lang)
  expect(JSON.stringify(article.tree)).not.toContain(said)
  expect(article.findings.map(({ message }) => message)).toEqual([
    `"${said}" is not a language tag; "${lang}" is used instead`,
    `"${said}" is not a language tag; "${lang}" is used instead`,
  ])
})
