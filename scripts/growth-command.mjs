// What the whole command takes for each family of growth/families.mjs, an edition at a time: processor time of the command and of the processes it
// starts, the time of a short article subtracted, and the most memory of one of them, with the defaults of a user. (growth.mjs measures the library,
// step by step, in one process.)
//
// Usage: node scripts/growth-command.mjs [--sizes 20000,200000] [--only PATTERN] [--to html,epub,pdf] [--json FILE] [--table] [--minutes N] [--lanes N]
// Editions with a plus between them (html+pdf+epub) are made by one command; sound is of one tone, which costs no voice. `--json` keeps the figures and
// goes on with what it lacks; `--table` prints the ten worst of each edition. Families in --first FILE (a name a line) come first. Needs GNU time.
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { families } from './growth/families.mjs'
import { most, noise } from './growth/judge.mjs'

const command = fileURLToPath(new URL('../packages/lectern/bin/lectern.js', import.meta.url))

const short = { name: 'short', extension: 'md', make: () => '# T\n\nA short article.\n', beside: {} }

/** Seconds by the clock after which a command is ended, on a machine with much else to do. */
const patience = 300

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '20000,200000' },
    only: { type: 'string', default: '' },
    to: { type: 'string', default: 'html,epub,pdf' },
    json: { type: 'string' },
    table: { type: 'boolean', default: false },
    minutes: { type: 'string', default: 'Infinity' },
    lanes: { type: 'string', default: '1' },
    first: { type: 'string' },
  },
})

/** One row for each `family | edition | size`: `{ seconds, megabytes, code, said }`. */
const rows = values.json && existsSync(values.json) ? JSON.parse(readFileSync(values.json, 'utf8')) : {}
const editions = values.to.split(',')
const [small, large] = values.sizes.split(',').map(Number)
const end = Date.now() + Number(values.minutes) * 60_000

await main()

async function main() {
  for (const edition of editions) rows[key(short, edition, 0)] ??= await measure(short, 0, edition)
  const only = new RegExp(values.only, 'i')
  const first = values.first ? readFileSync(values.first, 'utf8').split('\n') : []
  const rank = ({ name }) => (first.indexOf(name) + families.length) % families.length
  const left = families.filter(({ name }) => only.test(name)).sort((one, other) => rank(one) - rank(other))
  await Promise.all(Array.from({ length: Number(values.lanes) }, () => lane(left)))
  if (values.table) console.log(editions.map(tableOf).join('\n'))
}

async function lane(left) {
  for (let family = left.shift(); family && Date.now() < end; family = left.shift())
    for (const edition of editions) await both(family, edition)
}

/** The smaller size is measured where the larger takes long enough for a ratio. */
async function both(family, edition) {
  if (rows[key(family, edition, large)]) return
  const row = await measure(family, large, edition)
  if (row.seconds - startOf(edition) > noise)
    rows[key(family, edition, small)] = await measure(family, small, edition)
  rows[key(family, edition, large)] = row
  if (values.json) writeFileSync(values.json, JSON.stringify(rows, null, 1))
  const { seconds, times, megabytes, said } = figuresOf(family.name, edition)
  console.log(`${family.name}, ${edition}: ${seconds.toFixed(1)} s, ${times} times, ${megabytes} MB. ${said}`)
}

function measure({ extension, make, beside }, size, edition) {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-growth-'))
  writeFileSync(join(folder, `article.${extension}`), make(size))
  for (const [name, content] of Object.entries(beside)) writeFileSync(join(folder, name), content(size))
  const how = edition === 'audio' ? ['--engine', 'tone'] : []
  const args = [
    'build',
    `article.${extension}`,
    '--to',
    edition.replaceAll('+', ','),
    '--no-config',
    '--quiet',
    ...how,
  ]
  const timed = ['-o', join(folder, 'time'), '-f', '%U %S %M', process.execPath, command, ...args]
  return new Promise((resolve) => {
    execFile('/usr/bin/time', timed, { cwd: folder, timeout: patience * 1000 }, (error, out, err) => {
      const said = `${out}${err}`.split('\n').find((line) => /error|limit|refused/i.test(line)) ?? ''
      resolve({ ...timesIn(join(folder, 'time')), code: error?.code ?? 0, said: said.slice(0, 160) })
      rmSync(folder, { recursive: true, force: true })
    })
  })
}

function timesIn(file) {
  const last = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').at(-1) : ''
  const [user, system, kilobytes] = last.split(' ').map(Number)
  return { seconds: user + (system ?? patience), megabytes: Math.round((kilobytes ?? 0) / 1024) }
}

function key({ name }, edition, size) {
  return `${name} | ${edition} | ${size}`
}

function startOf(edition) {
  return rows[key(short, edition, 0)].seconds
}

/** Start-up subtracted of the seconds; the memory is that of the whole process. */
function figuresOf(name, edition) {
  const row = rows[key({ name }, edition, large)]
  const before = rows[key({ name }, edition, small)]
  const start = startOf(edition)
  const seconds = row.seconds - start
  const times = before ? Math.round(seconds / Math.max(before.seconds - start, 0.15)) : 1
  return { name, seconds, times, megabytes: row.megabytes, said: row.said }
}

function tableOf(edition) {
  const figures = families
    .filter(({ name }) => rows[key({ name }, edition, large)])
    .map(({ name }) => figuresOf(name, edition))
  const sorted = figures.sort((one, other) => share(other) - share(one)).slice(0, 10)
  const lines = sorted.map(
    ({ name, seconds, times, megabytes, said }) =>
      `| ${name.replaceAll('|', '\\|')} | ${seconds.toFixed(1)} | ${times} | ${megabytes} | ${said} |`,
  )
  return `${edition}: ${figures.length} families\n| family | s | times | MB | |\n| --- | ---: | ---: | ---: | --- |\n${lines.join('\n')}\n`
}

/** How near the nearest limit. */
function share({ seconds, times, megabytes }) {
  return Math.max(seconds / most.seconds, times / most.times, megabytes / most.megabytes)
}
