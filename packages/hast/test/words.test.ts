import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { HastMessages } from '../src/index.js'

type Messages = Record<string, string | ((...values: never[]) => string)>

/** Every file of words in a folder, English included. */
async function catalogues(folder: string): Promise<[lang: string, messages: Messages][]> {
  const files = readdirSync(new URL(`../src/${folder}/`, import.meta.url)).filter(
    (file) => file !== 'index.ts',
  )
  return Promise.all(
    files.map(async (file): Promise<[string, Messages]> => {
      const module = (await import(`../src/${folder}/${file.replace(/\.ts$/, '.js')}`)) as {
        default: Messages
      }
      return [file.replace(/\.ts$/, ''), module.default]
    }),
  )
}
const all = [...(await catalogues('words')), ...(await catalogues('../../claims/src/words'))]

test.each(all)('%s says every value that it is given', (_, messages) => {
  for (const [key, message] of Object.entries(messages)) {
    if (typeof message === 'string') expect(message, key).not.toBe('')
    else expect((message as (...values: unknown[]) => string)('37', '73'), key).toContain('37')
  }
})

test.each(all)('%s has no place left to fill in', (_, messages) => {
  for (const message of Object.values(messages)) {
    const said = typeof message === 'string' ? message : (message as (...values: unknown[]) => string)(5, 7)
    expect(said).not.toMatch(/\$\{|undefined|NaN|#| {2}|^\s*$/)
  }
})

test.each<[lang: string, counts: Record<number, string>]>([
  ['ru', { 1: '1 строка', 2: '2 строки', 5: '5 строк', 21: '21 строка', 22: '22 строки' }],
  ['ar', { 1: 'سطر واحد', 2: 'سطران', 3: '3 أسطر', 11: '11 سطرًا', 100: '100 سطر' }],
  ['he', { 1: 'שורה אחת', 2: 'שתי שורות', 3: '3 שורות' }],
  ['fr', { 0: '0 ligne ', 1: '1 ligne ', 2: '2 lignes' }],
  ['pt', { 0: '0 linha ', 1: '1 linha ', 2: '2 linhas' }],
  ['hi', { 0: '0 पंक्ति', 1: '1 पंक्ति', 2: '2 पंक्तियाँ' }],
  ['en', { 1: '1 line ', 2: '2 lines' }],
  ['ja', { 1: '1行', 2: '2行' }],
])('%s counts as its language does', (lang, counts) => {
  const answerLines = all.find(([name]) => name === lang)?.[1].answerLines as HastMessages['answerLines']
  for (const [count, words] of Object.entries(counts)) expect(answerLines(Number(count))).toContain(words)
})
