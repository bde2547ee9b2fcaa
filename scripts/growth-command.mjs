// What the whole command takes for each family of growth/families.mjs, an edition at a time: processor time of the command and of the processes it
// starts, the time of a short article subtracted, and the most memory that they hold together, with the defaults of a user. (growth.mjs measures the
// library, step by step, in one process.)
//
// Usage: node scripts/growth-command.mjs [--sizes 20000,200000] [--only PATTERN] [--to html,pdf,epub,audio,audio+daisy] [--json FILE] [--table ROWS]
//        [--minutes N] [--lanes N] [--first FILE] [--near EDITION] [--runs N] [--patience SECONDS]
// Editions with a plus between them (html+pdf+epub) are made by one command; sound is of one tone, which costs no voice, and takes a --patience of
// 400 and more: the seconds of processor time after which a command is ended, 60 where nobody says. `--json` keeps the figures and
// goes on with what it lacks; `--table` prints so many rows, those above a limit first and all of them, then the nearest. Families in
// --first FILE (a name a line) come first. `--near pdf` measures only those that take more than half of the seconds or 70 % of the memory as PDF, by the
// figures in the file; `--runs 3` repeats what is above a limit, and takes the middle of the seconds and of the memory. Linux, with GNU time.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { families } from './growth/families.mjs'
import { least, most, noise } from './growth/judge.mjs'
import { growthOptions, inLanes, keepIn, keptIn } from './growth/options.mjs'
import { runTree } from './growth/tree.mjs'

const command = fileURLToPath(new URL('../packages/lectern/bin/lectern.js', import.meta.url))

const short = { name: 'short', extension: 'md', make: () => '# T\n\nA short article.\n', beside: {} }

const options = growthOptions('html,pdf,epub', {
  table: { type: 'string' },
  first: { type: 'string' },
  near: { type: 'string' },
  runs: { type: 'string', default: '1' },
  patience: { type: 'string', default: '60' },
})
const editions = options.to
/** Without a smaller size there is no ratio. */
const [large, small] = [...options.sizes].reverse()

/** One row for each `family | edition | size`: `{ seconds, megabytes, code, said, stopped? }`. */
const rows = keptIn(options.json, {})

await main()

async function main() {
  for (const edition of editions) rows[key(short, edition, 0)] ??= await measure(short, 0, edition)
  const first = options.first ? readFileSync(options.first, 'utf8').split('\n') : []
  const rank = ({ name }) => (first.includes(name) ? first.indexOf(name) : first.length)
  const asked = families
    .filter(({ name }) => options.only.test(name) && (!options.near || isNear(name, options.near)))
    .sort((one, other) => rank(one) - rank(other))
  await inLanes(asked, options, async (family) => {
    for (const edition of editions) await both(family, edition)
  })
  if (options.table) console.log(tableOf(Number(options.table)))
}

/** The smaller size, where one is asked for, is measured where the larger takes long enough for a ratio. */
async function both(family, edition) {
  const lacks = (size) => !rows[key(family, edition, size)]
  const isNew = lacks(large)
  if (isNew) await keep(family, large, edition)
  const { seconds } = rows[key(family, edition, large)]
  const isLong = small && lacks(small) && seconds - startOf(edition) > noise
  if (isLong) await keep(family, small, edition)
  if (isNew || isLong) console.log(`${edition} ${rowOf(figuresOf(family.name, edition))}`)
}

async function keep(family, size, edition) {
  const runs = [await measure(family, size, edition)]
  while (runs.length < Number(options.runs) && isAbove(runs[0], edition))
    runs.push(await measure(family, size, edition))
  rows[key(family, edition, size)] = middleOf(runs)
  keepIn(options.json, rows)
}

function isAbove({ seconds, megabytes }, edition) {
  return seconds - startOf(edition) > most.seconds || megabytes > most.megabytes
}

/** As the first run, with the middle of each figure. */
function middleOf(runs) {
  const middle = (name) => runs.map((run) => run[name]).sort((one, other) => one - other)[runs.length >> 1]
  return { ...runs[0], seconds: middle('seconds'), megabytes: middle('megabytes'), runs: runs.length }
}

/** Whether a family takes so much in one edition that it may be above a limit in others. */
function isNear(name, edition) {
  const row = rows[key({ name }, edition, large)]
  return row && (row.seconds - startOf(edition) > most.seconds / 2 || row.megabytes > most.megabytes * 0.7)
}

async function measure({ extension, make, beside }, size, edition) {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-growth-'))
  try {
    writeFileSync(join(folder, `article.${extension}`), make(size))
    for (const [name, content] of Object.entries(beside)) writeFileSync(join(folder, name), content(size))
    const to = [
      '--to',
      edition.replaceAll('+', ','),
      // The letters of many families are taken for languages that the tone does not speak, and then no sound is made.
      ...(edition.includes('audio') ? ['--engine', 'tone', '--lang', 'en'] : []),
    ]
    const args = [command, 'build', `article.${extension}`, '--no-config', '--quiet', ...to]
    // What the larger article has cached is no help to the smaller.
    const env = { ...process.env, LECTERN_CACHE: join(folder, '.cache') }
    const row = await runTree(process.execPath, args, { cwd: folder, env, most: Number(options.patience) })
    const said = row.said.split('\n').find((line) => /error|limit|refused/i.test(line)) ?? ''
    return { ...row, load: Math.round(loadavg()[0]), said: said.slice(0, 160) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function key({ name }, edition, size) {
  return `${name} | ${edition} | ${size}`
}

function startOf(edition) {
  return rows[key(short, edition, 0)].seconds
}

/** Start-up subtracted of the seconds; the memory is that of everything. */
function figuresOf(name, edition) {
  const row = rows[key({ name }, edition, large)]
  const before = rows[key({ name }, edition, small)]
  const start = startOf(edition)
  const seconds = row.seconds - start
  const times = before ? Math.round(seconds / Math.max(before.seconds - start, least)) : 1
  const said = row.stopped ? 'stopped' : row.said
  return { name, seconds, times, megabytes: row.megabytes, said }
}

/** How many families were measured in each edition, and one row for each that is above a limit, or nearest to one. */
function tableOf(count) {
  const measured = families.filter(({ name }) => editions.some((edition) => has(name, edition)))
  const sorted = measured
    .map(({ name }) => ({
      name,
      cells: editions.map((edition) => has(name, edition) && figuresOf(name, edition)),
    }))
    .sort((one, other) => highest(other) - highest(one))
  const above = sorted.filter((row) => highest(row) > 1)
  return `${editions.map(summaryOf).join('\n')}

| family | ${editions.map((edition) => `${edition}: s | MB`).join(' | ')} |
| --- |${editions.map(() => ' ---: | ---: |').join('')}
${sorted.slice(0, Math.max(count, above.length)).map(tableRow).join('\n')}
`
}

function has(name, edition) {
  return rows[key({ name }, edition, large)] !== undefined
}

function summaryOf(edition) {
  const figures = families
    .filter(({ name }) => has(name, edition))
    .map(({ name }) => ({ ...figuresOf(name, edition), before: rows[key({ name }, edition, small)] }))
  const above = (test) => figures.filter(test).length
  const { seconds, megabytes } = rows[key(short, edition, 0)]
  const compared = figures.filter(({ before }) => before)
  const times = compared.length
    ? `; ${compared.length} compared with ${small / 1000} KB, at most ${Math.max(...compared.map((one) => one.times))} times`
    : ''
  return `- ${edition}: ${figures.length} of ${families.length} families measured, ${above((one) => one.seconds > most.seconds)} above ${most.seconds} s and ${above((one) => one.megabytes > most.megabytes)} above ${most.megabytes} MB${times}. A short article takes ${seconds.toFixed(1)} s and ${megabytes} MB.`
}

function highest({ cells }) {
  return Math.max(...cells.map((figures) => (figures ? share(figures) : 0)))
}

function tableRow({ name, cells }) {
  return `| ${[name.replaceAll('|', '\\|'), ...cells.flatMap((one) => (one ? limited(one) : ['', '']))].join(' | ')} |`
}

function limited({ seconds, megabytes }) {
  return [bold(seconds.toFixed(1), seconds > most.seconds), bold(megabytes, megabytes > most.megabytes)]
}

/** What is above a limit is in bold. */
function rowOf({ name, seconds, times, megabytes, said }) {
  const [taken, held] = limited({ seconds, megabytes })
  const cells = [taken, bold(times, times > most.times), held]
  return `| ${[name.replaceAll('|', '\\|'), ...cells, said].join(' | ')} |`
}

function bold(text, isBold) {
  return isBold ? `**${text}**` : `${text}`
}

/** How near the nearest limit. */
function share({ seconds, times, megabytes }) {
  return Math.max(seconds / most.seconds, times / most.times, megabytes / most.megabytes)
}
