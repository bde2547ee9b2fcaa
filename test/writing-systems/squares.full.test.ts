import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'lectern'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkOne } from '../conformance/checkers/checker.ts'
import { verapdf } from '../conformance/checkers/verapdf.ts'
import { whenInstalled } from '../conformance/support/when-installed.ts'
import { lectern } from '../support/lectern.ts'
import { installedFonts } from './installed-fonts.ts'
import { exactReaders } from './readers.ts'

const article = fileURLToPath(new URL('./squares.md', import.meta.url))

await whenInstalled([installedFonts, ...exactReaders], 'Japanese and Chinese set in squares', () => {
  let out = ''

  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'lectern-squares-'))
    for (const align of ['start', 'justify'])
      await lectern([
        ...['build', article, '--to', 'pdf', '--out', join(out, align)],
        ...['--align', align, '--packages', installedFonts.project],
      ])
  })
  afterAll(() => rm(out, { recursive: true, force: true }))

  describe.each(['start', 'justify'])('with --align %s', (align) => {
    const path = (): string => join(out, align, 'squares', 'squares.pdf')

    it.each(exactReaders)('are copied out by $name without spaces that nobody wrote', async ({ read }) => {
      const copied = lines(await read(path(), await readFile(path())))
      for (const text of await paragraphs()) expect(copied).toContain(text)
    })
    it.each(exactReaders)('have their readings behind the line, in $name', async ({ read }) => {
      const copied = lines(await read(path(), await readFile(path())))
      expect(copied).toContain('その町は東京、電算機の話。')
      for (const reading of ['まち', 'とうきょう', 'コンピューター']) expect(copied).toContain(reading)
    })
    it('keep their readings as elements', () => {
      const tree = execFileSync('pdfinfo', ['-struct-text', path()], { encoding: 'utf8' })
      const words = tree.replace(/\s+/g, ' ')
      expect(words).toMatch(/Ruby \(inline\) RB "東京" RT "とうきょう"/)
    })
  })
})

await whenInstalled(
  [installedFonts, verapdf('ua1'), verapdf('2a')],
  'Japanese and Chinese set in squares',
  () => {
    it('pass veraPDF', async () => {
      const out = await mkdtemp(join(tmpdir(), 'lectern-squares-'))
      await lectern(['build', article, '--to', 'pdf', '--out', out, '--packages', installedFonts.project])
      const path = join(out, 'squares', 'squares.pdf')
      for (const flavour of ['ua1', '2a'] as const)
        expect((await checkOne(verapdf(flavour), path)).messages).toEqual([])
      await rm(out, { recursive: true })
    })
  },
)

/** What is copied, its lines put together; a space inside one is kept. */
const lines = (text: string): string => text.normalize('NFC').replace(/ *\n+ */g, '')

/** The paragraphs without readings, as they were written. */
async function paragraphs(): Promise<string[]> {
  const { blocks } = await parse({ value: await readFile(article, 'utf8'), path: 'squares.md' })
  const own = [...blocks.values()].filter(({ type, text }) => type === 'paragraph' && !text.includes('町'))
  return own.map(({ text }) => text)
}
