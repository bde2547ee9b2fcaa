// How long the command takes from Ctrl-C to its end: builds of several kinds, each stopped at random moments. What a signal may not do is checked
// as well: leave a temporary file or a process behind, or spoil the edition that was there.
//
// Usage: node scripts/signals.mjs [--count 7] [--seed N] [--only PATTERN]
// `--count` is the number of moments of each kind. Prints a table in Markdown, and ends with 1 where a moment took more than a second.
import { spawn } from 'node:child_process'
import { createHash, randomInt } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { randoms } from '../test/mutations/mutate.mjs'

const command = fileURLToPath(new URL('../packages/lectern/bin/lectern.js', import.meta.url))

/** Milliseconds that a moment may take. */
const most = 1000

const articleOf = (sentences) =>
  `---\ntitle: T\nlang: en\ndate: 2026-01-01\n---\n\n${Array.from({ length: sentences }, (_, index) => `Sentence ${index} has a few words and a formula, $x_{${index}}$.`).join('\n\n')}\n`

/** `before` is a build that makes what the kind needs; `again` is what articles become while the command watches. */
const kinds = [
  { name: 'page and PDF', files: { 'a.md': articleOf(60) }, args: ['a.md', '--to', 'html,pdf'] },
  {
    name: 'every edition, tones as sound',
    files: { 'a.md': articleOf(30) },
    args: ['a.md', '--engine', 'tone', '--to', 'html,pdf,epub,audio'],
  },
  {
    name: 'EPUB and DAISY, espeak',
    files: { 'a.md': articleOf(20) },
    args: ['a.md', '--engine', 'espeak', '--to', 'epub,daisy,audio'],
  },
  {
    name: 'EPUB, neural voice',
    files: {
      'a.md': `---\ntitle: T\nlang: en\ndate: 2026-01-01\n---\n\n${'A short sentence.\n\n'.repeat(4)}`,
    },
    args: ['a.md', '--engine', 'neural', '--to', 'epub,audio'],
  },
  {
    name: 'six articles and their list',
    files: Object.fromEntries(
      Array.from({ length: 6 }, (_, at) => [`in/${String.fromCharCode(97 + at)}.md`, articleOf(10)]),
    ),
    args: ['in', '--to', 'html', '--site', 'https://example.org/'],
  },
  {
    name: '`--watch`, while it publishes again',
    files: { 'a.md': articleOf(40) },
    args: ['a.md', '--to', 'html,pdf', '--watch'],
    again: { 'a.md': articleOf(41) },
  },
  {
    name: '`verify` of an edition',
    files: { 'a.md': articleOf(60) },
    before: ['a.md', '--to', 'html,pdf,epub', '--out', 'done'],
    args: ['verify', 'done/a'],
  },
]

/** A folder with the files of a kind and an edition of before, and how long a whole run takes. */
async function prepared({ files, before, args, again }) {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-signals-'))
  await mkdir(join(folder, 'tmp'))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  if (before) await whole(before, folder)
  const once = args.filter((one) => one !== '--watch')
  await whole(once, folder)
  const took = await whole(once, folder)
  for (const [name, content] of Object.entries(again ?? {})) await writeFile(join(folder, name), content)
  return { folder, took }
}

async function whole(args, folder) {
  const since = performance.now()
  const { code, told } = await ended(start(args, folder, 'whole').child)
  if (code !== 0) throw new Error(`lectern ${args.join(' ')}: ${code}\n${told}`)
  return performance.now() - since
}

function start(args, folder, mark) {
  const env = {
    ...process.env,
    TMPDIR: join(folder, 'tmp'),
    LECTERN_CACHE: join(folder, `cache-${mark}`),
    LECTERN_SIGNALS: `${folder} ${mark}`,
  }
  return {
    child: spawn(process.execPath, [command, ...args], { cwd: folder, env }),
    mark: env.LECTERN_SIGNALS,
  }
}

function ended(child) {
  let told = ''
  child.stderr.on('data', (chunk) => {
    told += chunk
  })
  child.stdout.resume()
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code, told })))
}

/** @returns milliseconds from the signal to the end, or undefined where the command had ended before */
async function stopped({ args, again, files }, { folder, took }, index, next) {
  const { child, mark } = start(args, folder, String(index))
  const end = ended(child)
  const moment = next() * took
  const signal = next() < 0.5 ? 'SIGINT' : 'SIGTERM'
  if (again) await watching(child)
  for (const [name, content] of Object.entries(again ?? {}))
    await writeFile(join(folder, name), index % 2 ? content : files[name])
  const had = await Promise.race([end, new Promise((done) => setTimeout(done, moment))])
  const since = performance.now()
  child.kill(signal)
  await end
  const time = performance.now() - since
  await checkRest(folder, mark, `${signal} after ${Math.round(moment)} ms`)
  await rm(join(folder, `cache-${index}`), { recursive: true, force: true })
  return had ? undefined : time
}

function watching(child) {
  return new Promise((resolve) => {
    child.stderr.on('data', (chunk) => {
      if (String(chunk).includes('Watching')) resolve()
    })
    child.once('exit', resolve)
  })
}

async function checkRest(folder, mark, when) {
  const left = (await readdir(join(folder, 'tmp'))).filter((name) => name.startsWith('lectern'))
  if (left.length > 0) throw new Error(`${when}: left ${left.join(', ')}`)
  const out = join(folder, 'out')
  for (const name of await readdir(out).catch(() => [])) {
    if (name.startsWith('.')) throw new Error(`${when}: left ${name}`)
    await checkEdition(join(out, name), when)
  }
  for (let tries = 0; (await processesOf(mark)).length > 0; tries += 1) {
    if (tries === 10) throw new Error(`${when}: processes are left: ${(await processesOf(mark)).join(' ')}`)
    await new Promise((done) => setTimeout(done, 100))
  }
}

/** Every file of an edition is that of its record. */
async function checkEdition(folder, when) {
  const record = await readFile(join(folder, 'edition.json'), 'utf8').catch(() => undefined)
  for (const { path, sha256 } of record ? JSON.parse(record).files : []) {
    const found = createHash('sha256')
      .update(await readFile(join(folder, path)))
      .digest('hex')
    if (found !== sha256) throw new Error(`${when}: ${path} is not that of its edition`)
  }
}

/** Processes that were started by a run, which its environment tells; on Linux alone. */
async function processesOf(mark) {
  if (process.platform !== 'linux') return []
  const found = []
  for (const id of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const environment = await readFile(`/proc/${id}/environ`, 'utf8').catch(() => '')
    if (environment.includes(`LECTERN_SIGNALS=${mark}\0`)) found.push(id)
  }
  return found
}

async function timesOf(kind, count, next) {
  const place = await prepared(kind)
  try {
    const times = []
    for (let index = 0; times.length < count && index < 3 * count; index += 1) {
      const time = await stopped(kind, place, index, next)
      if (time !== undefined) times.push(time)
    }
    return times.sort((one, other) => one - other)
  } finally {
    await rm(place.folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '7' },
    seed: { type: 'string' },
    only: { type: 'string', default: '' },
  },
})
const seed = Number(values.seed ?? randomInt(2 ** 31))
const next = randoms(seed)
console.log(
  `Seed ${seed}\n\n| build | moments | least | middle | most |\n| --- | ---: | ---: | ---: | ---: |`,
)
for (const kind of kinds.filter(({ name }) => new RegExp(values.only).test(name))) {
  const times = await timesOf(kind, Number(values.count), next)
  const figures = [times[0], times[Math.floor(times.length / 2)], times.at(-1)]
  console.log(
    `| ${kind.name} | ${times.length} | ${figures.map((time) => `${Math.round(time)} ms`).join(' | ')} |`,
  )
  if (times.at(-1) > most) process.exitCode = 1
}
