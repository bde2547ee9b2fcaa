import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Article, memoryResources } from '@lectern/core'
import { narrate } from '@lectern/narration'
import { epub, html, parse, pdf, publish } from 'lectern'
import { beforeAll, describe, expect, it } from 'vitest'
import { missingLines, missingWords, pageText, samples } from './dialects/samples.js'

/** A readable article of each dialect: `x.md`, its words in reading order in `x.txt`, and what is said of it in `x.findings.txt`. */
describe.each(samples)('$name', ({ name, file, folder }) => {
  const words = readFileSync(join(folder, `${name}.txt`), 'utf8')
  let article: Article
  beforeAll(async () => {
    article = await parse({ value: readFileSync(join(folder, file)), path: file })
  })

  it('has all its words in every edition, in order', async () => {
    const resources = memoryResources({})
    const { editions, failures, findings } = await publish(article, [html(), epub(), pdf()], { resources })
    expect(failures).toEqual([])
    expect(missingLines(words, await pageText(editions.get('html')))).toEqual([])
    // Book and print were read back, and held against the article.
    expect(findings.filter(({ rule }) => rule === 'words-lost')).toEqual([])
  })

  it('has all its words in the narration, in order', async () => {
    const { items } = await narrate(article, { code: 'read', tables: 'read' })
    const heard = items.map((item) => (item.type === 'speech' ? item.display : '')).join('\n')
    expect(missingWords(words, heard)).toEqual([])
  })

  it('has findings that say what was not understood', () => {
    const said = article.findings
      .filter(({ source, line }) => line !== undefined && /^(?:markdown|web|core)$/.test(source))
      .map(({ line, rule, message }) => `${line}: ${rule}: ${message}\n`)
      .join('')
    const path = join(folder, `${name}.findings.txt`)
    if (process.env.UPDATE === '1' || (!existsSync(path) && !process.env.CI)) writeFileSync(path, said)
    expect(said).toBe(readFileSync(path, 'utf8'))
  })
})
