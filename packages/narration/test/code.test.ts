import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { codeInText } from '../src/code/in-text.js'
import { loadSignNames } from '../src/code/signs.js'
import { spokenCode } from '../src/code/spoken.js'
import { loadVerbaliser } from '../src/verbalise/index.js'

/** A file a language: code as it is written, `= ` what is said of it in a sentence, `≡ ` what is said of it sign by sign. */
const folder = new URL('./code/', import.meta.url)
const languages = readdirSync(folder).map((name) => name.replace('.txt', ''))
const isUpdate = process.env.UPDATE === '1' && !process.env.CI

describe.each(languages)('code in %s', async (lang) => {
  const verbalise = await loadVerbaliser([lang])
  const signs = (await loadSignNames([lang]))(lang) ?? new Map()
  const voice = { signs, indent: () => '', verbalise: (text: string) => verbalise(text, lang) }
  const file = new URL(`${lang}.txt`, folder)
  const rowOf = (written: string) =>
    `${written}\n= ${codeInText(written, voice)}\n≡ ${spokenCode(written, voice)}`
  const rowsIn = () => readFileSync(file, 'utf8').trim().split('\n\n')
  if (isUpdate) {
    const now = rowsIn().map((row) => rowOf(row.split('\n')[0] ?? ''))
    writeFileSync(file, `${now.join('\n\n')}\n`)
  }
  const rows = rowsIn()

  it.each(rows)('%s', (row) => expect(rowOf(row.split('\n')[0] ?? '')).toBe(row))
})

it('is left to the voice where signs have no names, but for the minus', () => {
  const voice = { signs: undefined, verbalise: (text: string) => text.replace('−', 'miinus') }
  expect(codeInText('git push -f', voice)).toBe('git push -f')
})

it('grows as the code does', async () => {
  const voice = { signs: (await loadSignNames([]))('en'), verbalise: (text: string) => text }
  for (const piece of ['a.', 'a-', '<a', '-', ' -', 'a ', '1:', '("', "'-", '/'])
    expect(codeInText(piece.repeat(100_000), voice).length).toBeGreaterThan(0)
})
