import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { basename, extname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isObject, list, object, parseJson } from './json.ts'
import { run } from './run.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const command = join(root, 'node_modules', '.bin', 'lectern')
const folder = join(root, 'examples', 'articles')

/** The article files of `examples/`: those on the top, and in each folder the one that is named like it. */
export async function exampleArticles(): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && /\.(?:md|txt|html)$/.test(entry.name))
  const folders = entries.filter((entry) => entry.isDirectory())
  return [
    ...files.map((entry) => join(folder, entry.name)),
    ...folders.map((entry) => join(folder, entry.name, `${entry.name}.md`)),
  ].sort()
}

export const nameOf = (article: string): string => basename(article, extname(article))

/** How to run the command so that a careless program would write other bytes. */
export interface Circumstances {
  readonly out: string
  readonly cwd?: string
  readonly timeZone?: string
  /** Runs under faketime, which gives this day. */
  readonly day?: string
}

/** Publishes articles in every edition, with a list of them and a feed, as a user would. */
export async function publish(
  articles: readonly string[],
  { out, cwd, timeZone, day }: Circumstances,
): Promise<void> {
  const list = ['--index', '--site', 'https://example.org/articles/']
  const build = [command, 'build', ...articles, ...list, '--out', out]
  const [program = '', ...args] = day === undefined ? build : ['faketime', day, ...build]
  const { SOURCE_DATE_EPOCH: _, ...environment } = process.env
  // Sound is spoken anew each time: a cache would make the same bytes by itself.
  // Node's timers need a monotonic clock that is true.
  const env = {
    ...environment,
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    LECTERN_CACHE: `${out}.cache`,
    ...(timeZone !== undefined && { TZ: timeZone }),
  }
  const { status, stderr } = await run(program, args, { cwd: cwd ?? root, env, timeoutSeconds: 900 })
  if (status !== 0) throw new Error(`lectern build ended with ${status}:\n${stderr.slice(-3000)}`)
}

/** Path → hash of every file below a folder. */
export async function hashes(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const pairs = files.sort().map(async (file) => {
    const hash = createHash('sha256')
      .update(await readFile(file))
      .digest('hex')
    return [relative(folder, file), hash] as const
  })
  return Object.fromEntries(await Promise.all(pairs))
}

/** The source lines that some finding of the build names. */
export async function findingLines(editionJson: string): Promise<ReadonlySet<number>> {
  const edition = object(parseJson(await readFile(editionJson, 'utf8')), 'edition.json')
  const found = list(edition.findings, 'findings').map((finding) =>
    isObject(finding) ? finding.line : undefined,
  )
  return new Set(found.filter((line) => typeof line === 'number'))
}
