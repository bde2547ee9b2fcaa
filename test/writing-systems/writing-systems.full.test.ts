import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'lectern'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { whenInstalled } from '../conformance/support/when-installed.ts'
import { lectern } from '../support/lectern.ts'
import { installedFonts } from './installed-fonts.ts'
import { exactReaders, wordReaders } from './readers.ts'
import { articlesByScript, wordsKept } from './words.ts'

const folder = fileURLToPath(new URL('./', import.meta.url))
const article = join(folder, 'article.md')
await whenInstalled([installedFonts, ...exactReaders], 'thirteen scripts', () => {
  let out = ''
  let findings = ''
  const path = (): string => join(out, 'article', 'article.pdf')

  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'lectern-scripts-'))
    findings = (
      await lectern(['build', article, '--to', 'pdf', '--out', out, '--packages', installedFonts.project])
    ).stderr
  })
  afterAll(() => rm(out, { recursive: true, force: true }))

  it('need no finding once their fonts are installed', () => {
    expect(findings).not.toMatch(/warning|error/)
  })
  it.each(exactReaders)('are copied out by $name as they were written', async ({ read }) => {
    const copied = plain(await read(path(), await readFile(path())))
    const texts = await sourceTexts()
    expect(texts.length).toBeGreaterThan(50)
    for (const text of texts) expect(copied).toContain(text)
  })
})

await whenInstalled([installedFonts, ...wordReaders], 'an article in each of thirteen scripts', () => {
  let out = ''
  const articles = articlesByScript()

  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'lectern-words-'))
    await Promise.all(articles.map(({ lang, text }) => writeFile(join(out, `${lang}.md`), text)))
    const paths = articles.map(({ lang }) => join(out, `${lang}.md`))
    await lectern(['build', ...paths, '--to', 'pdf', '--out', out, '--packages', installedFonts.project])
  })
  afterAll(() => rm(out, { recursive: true, force: true }))

  it('is made', () => expect(articles).toHaveLength(13))

  it.each(wordReaders)('keeps its words, apart from each other, in $name', async ({ read }) => {
    for (const { lang, text } of articles) {
      const path = join(out, lang, `${lang}.pdf`)
      const { blocks } = await parse({ value: text, path: `${lang}.md` })
      const own = [...blocks.values()].filter(({ type }) => type === 'heading' || type === 'paragraph')
      const source = own.map((block) => block.text).join('\n')
      const { share, lost } = wordsKept(source, await read(path, await readFile(path)))
      expect(share, `${lang}: ${lost.join(' ')}`).toBeGreaterThanOrEqual(0.995)
    }
  })
})

/** What every heading, paragraph and cell says. */
async function sourceTexts(): Promise<string[]> {
  const { blocks } = await parse({ value: await readFile(article, 'utf8'), path: 'article.md' })
  const own = [...blocks.values()].filter(({ type }) => ['heading', 'paragraph', 'tableCell'].includes(type))
  return own.map(({ text }) => plain(text)).filter((text) => text !== '')
}

/** Readers add spaces, ends of lines and marks of direction; nothing else may differ. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, '')
}
