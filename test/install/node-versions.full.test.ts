import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, it } from 'vitest'
import { command, filesBelow } from '../support/lectern.ts'

// The built command under later versions of Node.js, which npm has as packages: the same editions, byte by byte.

const run = promisify(execFile)
const folder = await mkdtemp(join(tmpdir(), 'lectern-node-'))
const article = join(import.meta.dirname, '../../examples/articles/fractions-lesson/fractions-lesson.md')
const minutes = 60_000

afterAll(() => rm(folder, { recursive: true, force: true }))

/** The program of a version, which a script of its package puts in place. */
async function install(version: string): Promise<string> {
  const place = await mkdtemp(join(folder, 'install-'))
  await writeFile(join(place, 'package.json'), '{ "private": true }')
  const scripts = ['--ignore-scripts=false', '--dangerously-allow-all-scripts']
  await run('npm', ['install', '--no-audit', '--no-fund', ...scripts, `node@${version}`], { cwd: place })
  return join(place, 'node_modules/node/bin/node')
}

/** SHA-256 of each edition, sound included. */
async function editions(node: string): Promise<Record<string, string>> {
  const out = await mkdtemp(join(folder, 'out-'))
  const env = { ...process.env, LECTERN_CACHE: join(out, 'cache') }
  const to = join(out, 'editions')
  await run(node, [command, 'build', article, '--engine', 'tone', '--out', to, '--quiet'], { env })
  const files = (await filesBelow(to)).filter((path) => /\.(?:html|pdf|epub|mp3)$/.test(path))
  const digests = files.map(async (path) => [basename(path), await digest(join(to, path))] as const)
  return Object.fromEntries(await Promise.all(digests))
}

async function digest(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex')
}

const own = editions(process.execPath)

it.each(['22', '24'])(
  'all editions are made by Node.js %s, with the same bytes as by this one',
  {
    timeout: 5 * minutes,
  },
  async (version) => {
    const node = await install(version)
    expect((await run(node, ['--version'])).stdout).toMatch(new RegExp(`^v${version}\\.`))
    const made = await editions(node)
    const kinds = ['epub', 'html', 'mp3', 'pdf'].map((kind) => `fractions-lesson.${kind}`)
    expect(Object.keys(made)).toEqual(expect.arrayContaining(kinds))
    expect(made).toEqual(await own)
  },
)
