import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pack, tarballs } from '../../scripts/smoke/pack.mjs'
import { run } from '../conformance/support/run.ts'
import { onPath } from '../conformance/support/tools.ts'
import { documents, root, snippetsOf } from './snippets.ts'

// Every program and every command of the documents runs as it is written, in a folder into which npm installed the packed packages.

const snippets = documents.flatMap(snippetsOf)
const programs = snippets.filter(({ language }) => language === 'js')
/** A whole one: an interface alone is for reading, and a test imports what its reader writes. */
const typed = snippets.filter(
  ({ language, code }) => language === 'ts' && / from '/.test(code) && !/ from '(?:\.|vitest)/.test(code),
)
const commands = snippets
  .filter(({ language }) => language === 'sh')
  .map((snippet) => ({ ...snippet, lines: snippet.code.split('\n').filter((line) => isOurs(line)) }))
  .filter(({ lines }) => lines.length > 0)

/** What a document leaves to its reader: files beside the program. */
const beside: Record<string, Record<string, string>> = {
  'docs/guides/command.md': {
    'fact-box.js':
      'export const factBox = { type: "factBox", directive: "factbox", lower: (node) => node.children }',
  },
}

const hasVoice =
  process.platform !== 'linux' || (await onPath('espeak-ng', 'espeak', 'festival')) !== undefined

/** A test of somebody's emitter or reader is for Vitest to run (`examples/programs` has some); a voice of the system must be there. */
const left = [
  'packages/testkit/README.md',
  'docs/guides/adding-a-reader.md',
  ...(hasVoice || process.env.CI ? [] : ['packages/speech-system/README.md']),
]

const article = '---\ntitle: The ferry\nlang: en\ndate: 2026-05-04\n---\n\nThe ferry leaves at noon.\n'
const files: Record<string, string | Uint8Array> = {
  'article.md': article,
  'articles/ferry.md': article,
  'lesson.md': article,
  'story.txt': 'The ferry\n\nShe leaves at noon.\n',
}

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-snippets-'))
  for (const [path, text] of Object.entries(files)) await put(path, text)
  // The worksheet and the saved page that several documents name.
  await cp(join(root, 'examples/documents'), folder, { recursive: true })
  await install()
}, 300_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

// Before the programs, of which one reads what is published here.
describe('commands', () => {
  it.skipIf(process.platform === 'win32').each(commands)('of $place run', async ({ lines }) => {
    for (const line of lines) expect(await outcome('sh', ['-c', line])).toMatchObject({ line, status: 0 })
  })
})

describe('a program', () => {
  it('stands in most documents', () => expect(programs.length).toBeGreaterThan(30))

  it.each(programs.filter(({ file }) => !left.includes(file)))('of $place runs', async ({ file, code }) => {
    for (const [path, text] of Object.entries(beside[file] ?? {})) await put(path, text)
    await put('program.js', code)
    expect(await outcome(process.execPath, ['program.js'])).toMatchObject({ status: 0 })
  })
})

describe('a program in TypeScript', () => {
  it('is taken by a strict compiler', { timeout: 120_000 }, async () => {
    const names = typed.map((_, index) => `snippet-${index}.ts`)
    for (const [index, { code }] of typed.entries()) await put(`snippet-${index}.ts`, code)
    const options = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--ignoreConfig',
      '--module',
      'nodenext',
      '--target',
      'es2022',
    ]
    const types = [
      '--lib',
      'es2023,dom,dom.iterable',
      '--types',
      'node',
      '--typeRoots',
      join(root, 'node_modules/@types'),
    ]
    const { stdout } = await run(join(root, 'node_modules/.bin/tsc'), [...options, ...types, ...names], {
      cwd: folder,
    })
    const told = stdout.replace(/snippet-(\d+)\.ts/g, (_, index: string) => typed[Number(index)]?.place ?? '')
    expect(told).toBe('')
  })
})

function isOurs(line: string): boolean {
  return /^(?:\.\/node_modules\/\.bin\/)?lectern /.test(line)
}

async function outcome(program: string, args: readonly string[]) {
  const env = {
    ...process.env,
    PATH: `${join(folder, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`,
    LECTERN_CACHE: join(folder, 'cache'),
  }
  const { status, stderr } = await run(program, args, { cwd: folder, env })
  return { line: args.at(-1), status, stderr: status === 0 ? '' : stderr.slice(-1500) }
}

/** The packed packages, as npm installs them, and the libraries that programs name beside them. */
async function install(): Promise<void> {
  const packs = join(folder, 'packs')
  await pack(packs)
  const packed = await tarballs(packs)
  const dependencies = { ...packed, unified: '11' }
  await put('package.json', JSON.stringify({ private: true, type: 'module', dependencies }))
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder })
}

async function put(path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), text)
}
