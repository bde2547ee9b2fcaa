import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inFolder, lectern } from '../support/lectern.ts'
import { everything, text } from './small-article.ts'

describe('check', () => {
  it('prints findings as results, and fails at the limit that is named', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'article.md'), `${text}\n![](boat.png)\n`)
      const run = await lectern(['check', 'article.md'], { cwd: folder })
      expect(run.code).toBe(1)
      expect(run.stdout).toMatch(
        /^article\.md\n(?: {2}.*\n)* +\d+:\d+ {2}error .* {2}image-alt \(WCAG 1\.1\.1\)/m,
      )
      expect((await lectern(['check', 'article.md', '--fail-on', 'never'], { cwd: folder })).code).toBe(0)
      const sarif = JSON.parse(
        (await lectern(['check', 'article.md', '--format', 'sarif'], { cwd: folder })).stdout,
      )
      expect(sarif.runs[0].results[0]).toMatchObject({ ruleId: 'image-alt', level: 'error' })
    })
  })
})

describe('verify', () => {
  let made: string
  beforeAll(async () => {
    made = await mkdtemp(join(tmpdir(), 'lectern-verify-'))
    await writeFile(join(made, 'article.md'), text)
    await lectern(['article.md', ...everything], { cwd: made })
  })
  afterAll(() => rm(made, { recursive: true, force: true }))

  /** A folder with the article and all that was made of it. */
  const withEditions = (work: (folder: string) => Promise<void>) =>
    inFolder(async (folder) => {
      await cp(made, folder, { recursive: true })
      await work(folder)
    })

  it('finds nothing in what was just made', async () => {
    await withEditions(async (folder) => {
      const run = await lectern(['verify', 'out/article'], { cwd: folder })
      // No finding: only what was measured.
      expect(run.stdout).toMatch(/^out\/article\/article\.pdf: smallest letters 12 pt .*\n$/)
      expect(run.code).toBe(0)
    })
  })

  it.each([
    ['a word', 'article.html', 'eleven', 'twelve', /twelve.*eleven.* same-words/],
    ['a cue', 'article.vtt', '00:00.', '59:00.', /cue-(order|within)/],
    ['the transcript', 'article.transcript.html', 'More', 'Fewer', /same-words/],
    ['the language', 'article.html', ' lang="en"', '', /language-said/],
  ])('finds %s that was changed in %s', async (_, file, from, to, expected) => {
    await withEditions(async (folder) => {
      const path = join(folder, 'out/article', file)
      const before = await readFile(path, 'utf8')
      await writeFile(path, before.replaceAll(from, to))
      const run = await lectern(['verify', 'out/article'], { cwd: folder })
      expect(run.code).toBe(1)
      expect(run.stdout).toMatch(/edition-hash/)
      expect(run.stdout).toMatch(expected)
    })
  })

  it.each([
    ['out', 1, 'There is no edition.json in out'],
    ['article.md', 2, 'article.md cannot be checked by itself'],
  ])('says of %s that it is no edition', async (path, code, message) => {
    const run = await lectern(['verify', path], { cwd: made })
    expect(run).toMatchObject({ code, stdout: '' })
    expect(run.stderr).toContain(message)
  })

  it('finds a file that is missing and one that is cut off', async () => {
    await withEditions(async (folder) => {
      for (const name of ['article.epub', 'article.pdf']) {
        const path = join(folder, 'out/article', name)
        await writeFile(path, (await readFile(path)).subarray(0, 3000))
      }
      const run = await lectern(['verify', 'out/article/edition.json'], { cwd: folder })
      expect(run.stdout).toMatch(/article\.epub\n(?: {2}.*\n)* {2}- {2}error .* {2}edition-readable/)
      expect(run.stdout).toMatch(/article\.pdf\n(?: {2}.*\n)* {2}- {2}error .* {2}edition-readable/)
      expect((await lectern(['verify', 'out'], { cwd: folder })).code).toBe(1)
      expect((await lectern(['verify', 'nothing'], { cwd: folder })).code).toBe(2)
    })
  })
})
