import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { p, told } from './tell.js'

// Paragraphs of articles in each language, with what is said for each sentence.

const folder = new URL('./articles/', import.meta.url)
const languages = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace('.txt', ''))
const isUpdate = process.env.UPDATE === '1' && !process.env.CI

interface Case {
  written: string
  said: string[]
}

function casesIn(text: string): Case[] {
  const cases: Case[] = []
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('# ')) continue
    if (line.startsWith('= ')) cases.at(-1)?.said.push(line.slice(2))
    else cases.push({ written: line, said: [] })
  }
  return cases
}

describe.each(languages)('%s', (lang) => {
  const file = new URL(`${lang}.txt`, folder)
  const text = readFileSync(file, 'utf8')
  const saidFor = (written: string) => told([p(written)], {}, { lang, title: 'T' })

  if (isUpdate) {
    it('is written', async () => {
      const lines = text.split('\n').filter((line) => !line.startsWith('= '))
      const all = lines.map(async (line) => {
        if (line === '' || line.startsWith('# ')) return [line]
        return [line, ...(await saidFor(line)).map((one) => `= ${one}`)]
      })
      writeFileSync(file, (await Promise.all(all)).flat().join('\n'))
    })
    return
  }

  it.each(casesIn(text))('$written', async ({ written, said }) => {
    expect(await saidFor(written)).toEqual(said)
  })
})
