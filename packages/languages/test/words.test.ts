import { existsSync, readdirSync } from 'node:fs'
import { catalogueOf, emojiNames, printedBy } from '@lectern/languages'
import { expect, test } from 'vitest'

const languages = readdirSync(new URL('../', import.meta.url), { withFileTypes: true })
  .map(({ name }) => name)
  .filter((name) => existsSync(new URL(`../${name}/messages.yaml`, import.meta.url)))
const groups = ['text', 'claims', 'page', 'book', 'print', 'sound', 'report'] as const
const cases = languages.flatMap((lang) => groups.map((group) => [lang, group] as const))

test.each(cases)('%s, %s: every message says the values that it is given', async (lang, group) => {
  const { messages, lang: found } = await catalogueOf(group).load(lang)
  expect(found).toBe(lang)
  for (const [name, message] of Object.entries(messages)) {
    if (typeof message === 'string') expect(message, name).not.toBe('')
    else {
      const say = message as (...values: number[]) => string
      const said = say(37, 73)
      expect(said, name).toContain('37')
      if (say.length > 1) expect(said, name).toContain('73')
      expect(said, name).not.toMatch(/[{}#]|undefined| {2}/)
    }
  }
})

test.each<[lang: string, counts: Record<number, string>]>([
  ['ru', { 1: '1 строка', 2: '2 строки', 5: '5 строк', 21: '21 строка', 22: '22 строки' }],
  ['uk', { 1: '1 рядок', 2: '2 рядки', 5: '5 рядків', 21: '21 рядок', 22: '22 рядки' }],
  ['pl', { 1: '1 wiersz', 2: '2 wiersze', 5: '5 wierszy', 22: '22 wiersze' }],
  ['ar', { 1: 'سطر واحد', 2: 'سطران', 3: '3 أسطر', 11: '11 سطرًا', 100: '100 سطر' }],
  ['he', { 1: 'שורה אחת', 2: 'שתי שורות', 3: '3 שורות' }],
  ['fr', { 0: '0 ligne ', 1: '1 ligne ', 2: '2 lignes' }],
  ['pt', { 0: '0 linha ', 1: '1 linha ', 2: '2 linhas' }],
  ['hi', { 0: '0 पंक्ति', 1: '1 पंक्ति', 2: '2 पंक्तियाँ' }],
  ['en', { 1: '1 line ', 2: '2 lines' }],
  ['ja', { 1: '1行', 2: '2行' }],
])('%s counts as its language does', async (lang, counts) => {
  const { messages } = await catalogueOf('text').load(lang)
  for (const [count, words] of Object.entries(counts))
    expect(messages.answerLines(Number(count))).toContain(words)
})

test('a language that Lectern does not speak gets English, which says so', async () => {
  const { messages, lang } = await catalogueOf('page').load('fi')
  expect([lang, messages.contents]).toEqual(['en', 'Contents'])
})

test('what may be printed has each plural form', async () => {
  const { messages } = await catalogueOf('text').load('ru')
  const printed = printedBy(messages).join('\n')
  for (const form of ['строка', 'строки', 'строк ']) expect(printed).toContain(form)
})

test('emoji have their names in the language and script, and none where there are none', async () => {
  const names = await Promise.all(['en-GB', 'uk', 'zh-TW', 'fi'].map(emojiNames))
  expect(names.map((one) => one?.get('🐙'))).toEqual(['octopus', 'восьминіг', '章魚', undefined])
  expect(names[0]?.get('✓')).toBe('check mark')
})
