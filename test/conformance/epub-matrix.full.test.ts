import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { ace } from './checkers/ace.ts'
import { axeBook } from './checkers/axe-book.ts'
import { describeMessages, verdictOn } from './checkers/checker.ts'
import { epubcheck } from './checkers/epubcheck.ts'
import { readingSystem } from './checkers/reading-system.ts'
import { exampleArticles, nameOf } from './support/publish.ts'
import { run } from './support/run.ts'
import { whenInstalled } from './support/when-installed.ts'

// Every example as EPUB in every preset and with every option. CI takes each article, preset and set of options at
// least once; FULL=1 takes all of them together, in every view, and reads each book.

const isFull = process.env.FULL === '1'
const minutes = 60_000
const root = fileURLToPath(new URL('../..', import.meta.url))
const articles = await exampleArticles()
const presets = ['default', 'handout', 'large-print', 'dyslexia', 'high-contrast']
const optionSets = [
  '--overlays word',
  '--chapter-level 1 --chapter-size 2000',
  '--chapter-level 4 --pronunciation',
  '--embed-fonts --epub-accessibility 1.2',
  '--audio-format opus --overlays word --pronunciation',
  '--to pdf,epub',
  '',
]
const checkers = isFull ? [epubcheck, ace, axeBook('in every view'), readingSystem] : [epubcheck, ace]

const rows = isFull
  ? articles.flatMap((article) =>
      presets.flatMap((preset) => optionSets.map((options) => ({ article, preset, options }))),
    )
  : articles.map((article, index) => ({
      article,
      preset: presets[(index * 2) % presets.length] ?? '',
      options: optionSets[index % optionSets.length] ?? '',
    }))

/** By names in which `-t` finds an article, a preset and its options. */
const named = rows.map((row) => {
  const { article, preset, options } = row
  return [`${nameOf(article)}, ${preset} ${options}`.trim(), row] as const
})

/** By their bytes: presets that set the same pages make the same book, which is judged once. */
const books = new Map<string, string>()

const out = await mkdtemp(join(tmpdir(), 'lectern-epub-matrix-'))
afterAll(() => rm(out, { recursive: true, force: true }))

async function build(article: string, preset: string, options: string, folder: string): Promise<string> {
  const to = options.includes('--to') ? [] : ['--to', 'pdf,epub,audio', '--engine', 'tone']
  const args = [
    'build',
    article,
    '--preset',
    preset,
    ...to,
    ...options.split(' ').filter(Boolean),
    '--out',
    folder,
  ]
  const { status, stderr } = await run(join(root, 'node_modules', '.bin', 'lectern'), args, {
    cwd: root,
    env: { ...process.env, LECTERN_CACHE: join(out, 'cache') },
    timeoutSeconds: 300,
  })
  if (status !== 0) throw new Error(`lectern build ended with ${status}:\n${stderr.slice(-2000)}`)
  return join(folder, nameOf(article), `${nameOf(article)}.epub`)
}

describe('EPUB in every preset and with every option', async () => {
  await whenInstalled(checkers, 'the checkers', () => {
    it.each(named)('%s', { timeout: 10 * minutes }, async (_, { article, preset, options }) => {
      const file = await build(article, preset, options, await mkdtemp(join(out, 'row-')))
      const bytes = createHash('sha256')
        .update(await readFile(file))
        .digest('hex')
      books.set(bytes, file)
    })
    // All books in one run of a checker, which takes longer to start than to judge one of them.
    it.each(checkers)('$name finds nothing', { timeout: (isFull ? 300 : 10) * minutes }, async (checker) => {
      const results = await checker.check([...books.values()])
      const found = [...books.values()].map((file) => [
        file,
        describeMessages(verdictOn(results, file, checker)),
      ])
      expect(books.size).toBeGreaterThan(0)
      expect(found).toEqual(found.map(([file]) => [file, '']))
    })
  })
})
