import { access, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'lectern'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { whenInstalled } from '../conformance/support/when-installed.ts'
import { lectern } from '../support/lectern.ts'
import { readers } from './readers.ts'

const folder = fileURLToPath(new URL('./', import.meta.url))
const article = join(folder, 'article.md')
/** Where somebody installed the packages that findings named. */
const project = join(folder, 'fonts')

const fonts = {
  name: 'The fonts of the scripts',
  needs: 'node test/writing-systems/fonts/install.mjs',
  locate: async () => {
    const path = join(project, 'node_modules/@expo-google-fonts/noto-sans-tc')
    return await access(path).then(
      () => path,
      () => undefined,
    )
  },
}

await whenInstalled([fonts, ...readers], 'thirteen scripts', () => {
  let out = ''
  let findings = ''
  const path = (): string => join(out, 'article', 'article.pdf')

  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'lectern-scripts-'))
    findings = (await lectern(['build', article, '--to', 'pdf', '--out', out, '--packages', project])).stderr
  })
  afterAll(() => rm(out, { recursive: true, force: true }))

  it('need no finding once their fonts are installed', () => {
    expect(findings).not.toMatch(/warning|error/)
  })
  it.each(readers)('are copied out by $name as they were written', async ({ read }) => {
    const copied = plain(await read(path(), await readFile(path())))
    const texts = await sourceTexts()
    expect(texts.length).toBeGreaterThan(50)
    for (const text of texts) expect(copied).toContain(text)
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
