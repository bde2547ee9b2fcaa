import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { book, spoil } from '../seeds/book.ts'
import { type Entries, zip } from '../seeds/zip.ts'
import { withFolder } from '../support/temporary.ts'
import { whenInstalled } from '../support/when-installed.ts'
import { ace } from './ace.ts'
import { type Checker, checkOne, describeMessages } from './checker.ts'
import { epubcheck } from './epubcheck.ts'
import { nuEpub } from './nu.ts'

const slow = 60_000

const judge = (checker: Checker, entries: Entries) =>
  withFolder(async (folder) => {
    const path = join(folder, 'seed.epub')
    await writeFile(path, zip(entries))
    return checkOne(checker, path)
  })

const rules = async (checker: Checker, entries: Entries) =>
  (await judge(checker, entries)).messages.map(({ rule }) => rule)

for (const checker of [epubcheck, ace]) {
  await whenInstalled([checker], `${checker.name} on a sound book`, () => {
    it('finds nothing', { timeout: slow }, async () => {
      expect(describeMessages(await judge(checker, book))).toBe('')
    })
  })
}

await whenInstalled([epubcheck], 'EPUBCheck on planted defects', () => {
  it('a book that is not there', async () => {
    await expect(checkOne(epubcheck, '/nowhere/seed.epub')).rejects.toThrow('ENOENT')
  })
  it('a link to a page that is not there', { timeout: slow }, async () => {
    const broken = spoil('nav.xhtml', 'chapter.xhtml', 'missing.xhtml')
    expect(await rules(epubcheck, broken)).toContain('RSC-007')
  })
  it('a page that is not well-formed', { timeout: slow }, async () => {
    expect(await rules(epubcheck, spoil('chapter.xhtml', '</section>', ''))).toContain('RSC-016')
  })
})

await whenInstalled([ace], 'Ace on planted defects', () => {
  it('a picture without alternative text', { timeout: slow }, async () => {
    const silent = spoil('chapter.xhtml', ' alt="A boat on a calm lake"', '')
    expect(await rules(ace, silent)).toContain('image-alt')
  })
  it('missing accessibility metadata', { timeout: slow }, async () => {
    const hazardless = spoil('book.opf', '<meta property="schema:accessibilityHazard">none</meta>', '')
    expect(await rules(ace, hazardless)).toContain('metadata-accessibilityhazard')
  })
})

await whenInstalled([nuEpub], nuEpub.name, () => {
  const pageOf = (entries: Entries) =>
    withFolder(async (folder) => {
      const path = join(folder, 'chapter.xhtml')
      await writeFile(path, entries.get('chapter.xhtml') ?? '')
      return checkOne(nuEpub, path)
    })
  it('takes epub:type for what it is', async () => {
    expect(describeMessages(await pageOf(book))).toBe('')
  })
  it('a role that nobody defined', async () => {
    const result = await pageOf(spoil('chapter.xhtml', 'role="doc-chapter"', 'role="chapterish"'))
    expect(describeMessages(result)).toContain('chapterish')
  })
})
