import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ace } from './checkers/ace.ts'
import { axeBook } from './checkers/axe-book.ts'
import { type Checker, checkOne, describeMessages } from './checkers/checker.ts'
import { epubcheck } from './checkers/epubcheck.ts'
import { lecternVerify } from './checkers/lectern-verify.ts'
import { readingSystem } from './checkers/reading-system.ts'
import { samePages } from './checkers/same-pages.ts'
import { checkerNames, type Defect, defects, seedArticle } from './seeds/epub-defects.ts'
import { zip } from './seeds/zip.ts'
import { run } from './support/run.ts'
import { unzip } from './support/unzip.ts'
import { whenInstalled } from './support/when-installed.ts'

// Who notices what: a checker that finds nothing in a bad book is worth nothing. CI asks one checker about each defect;
// FULL=1 asks all of them and prints the table.

const isFull = process.env.FULL === '1'
const checkers: readonly Checker[] = [
  epubcheck,
  ace,
  axeBook(isFull ? 'in every view' : 'in turn'),
  readingSystem,
  samePages,
  lecternVerify,
]
/** `checkers/epub.full.test.ts` has proven EPUBCheck already: CI asks it about a third. */
const planted = defects.filter(
  ({ caughtBy: [first] }, index) => isFull || first !== 'EPUBCheck' || index % 3 === 0,
)
const minutes = 60_000
const root = fileURLToPath(new URL('../..', import.meta.url))
const out = await mkdtemp(join(tmpdir(), 'lectern-mutations-'))
const built = join(out, 'out', 'ferry')
const noticed = new Map<string, string[]>()

/** A dot, 1 × 1 pixel. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='

async function publishSeed(): Promise<void> {
  const filling = `\n\n${'The engine is older than the road. '.repeat(90)}\n`
  await writeFile(join(out, 'ferry.md'), seedArticle.replace('See [the lake]', `${filling}\nSee [the lake]`))
  await writeFile(join(out, 'lake.png'), Buffer.from(dot, 'base64'))
  const args = ['build', join(out, 'ferry.md'), '--engine', 'tone', '--out', join(out, 'out')]
  const env = { ...process.env, LECTERN_CACHE: join(out, 'cache') }
  const { status, stderr } = await run(join(root, 'node_modules', '.bin', 'lectern'), args, {
    cwd: root,
    env,
    timeoutSeconds: 300,
  })
  if (status !== 0) throw new Error(`lectern build ended with ${status}:\n${stderr.slice(-2000)}`)
}

/** The seed's editions with one defect in the book. */
async function plant({ path, sound, defect }: Defect): Promise<string> {
  const folder = await mkdtemp(join(out, 'planted-'))
  await cp(built, folder, { recursive: true })
  const entries = new Map<string, string | Uint8Array>(await unzip(join(built, 'ferry.epub')))
  const text = entries.get(path)?.toString() ?? ''
  const spoiled = text.replace(sound, defect)
  if (spoiled === text) throw new Error(`${path} has no ${sound} to spoil`)
  const file = join(folder, 'ferry.epub')
  await writeFile(file, zip(entries.set(path, spoiled)))
  return file
}

beforeAll(publishSeed, 5 * minutes)
afterAll(async () => {
  if (isFull) console.log(table())
  await rm(out, { recursive: true, force: true })
})

describe('planted defects', async () => {
  await whenInstalled(checkers, 'the checkers', () => {
    it.each(checkers)('$name finds nothing in the sound book', { timeout: 5 * minutes }, async (checker) => {
      expect(describeMessages(await checkOne(checker, join(built, 'ferry.epub')))).toBe('')
    })
    it.each(planted)('$name', { timeout: (isFull ? 30 : 10) * minutes }, async (defect) => {
      const file = await plant(defect)
      const [first] = defect.caughtBy
      const asked = checkers.filter(({ name }) => isFull || name === first)
      const found: string[] = []
      for (const checker of asked) if (await notices(checker, file)) found.push(checker.name)
      noticed.set(defect.name, found)
      expect(found).toEqual(expect.arrayContaining(isFull ? [...defect.caughtBy] : [first]))
      expect(found.length).toBeGreaterThan(0)
    })
  })
})

/** A checker that cannot even open a book has noticed, too. */
async function notices(checker: Checker, file: string): Promise<boolean> {
  try {
    return (await checkOne(checker, file)).messages.length > 0
  } catch {
    return true
  }
}

function table(): string {
  const rows = [...noticed].map(
    ([defect, found]) =>
      `| ${defect} | ${checkerNames.map((name) => (found.includes(name) ? 'yes' : '')).join(' | ')} |`,
  )
  return [
    `| defect | ${checkerNames.join(' | ')} |`,
    `| --- |${' --- |'.repeat(checkerNames.length)}`,
    ...rows,
  ].join('\n')
}
