// How time and memory grow with an article that is as unpleasant as a stranger can make it: each family of families.mjs at two sizes, in every
// text edition and as a script for a voice, in a process that can be stopped. Processor time counts, since a machine is busy with other things;
// what a short article takes is subtracted.
//
// Usage: node scripts/growth.mjs [--sizes 20000,200000] [--only PATTERN] [--to narration,html,pdf,epub] [--json FILE] [--table FILE] [--minutes N]
//        [--lanes N]
// `--json` keeps the figures, and goes on with the families that it lacks, then measures those again that looked wrong; `--minutes` stops after
// so many; `--table` writes docs/testing/growth.md from them. `--lanes` measures so many at a time.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isolation } from '../packages/node/dist/index.js'
import { families } from './growth/families.mjs'
import { faults, most, noise } from './growth/judge.mjs'
import { growthOptions, inLanes, keepIn, keptIn } from './growth/options.mjs'
import { pageOf } from './growth/page.mjs'

const megabyte = 1024 ** 2

/** A step is stopped after so long: a busy machine may take twice the processor time. */
const budget = { time: 480_000, processor: 2.5 * most.seconds * 1000, memory: 1500 * megabyte }

/**
 * Megabytes of heap that V8 may use. On a machine with much memory it collects late, and a process takes several times what it needs; what
 * needs more is stopped.
 */
const heap = 640

const task = { module: new URL('./growth/publish.mjs', import.meta.url).href, name: 'publishAll' }

/** What one family takes at both sizes; at the smaller one only those steps that take long enough at the larger one to compare. */
export async function measure(family, [small, large], editions, process) {
  const measured = await measureAt(family, large, editions, process)
  const slow = measured.rows
    .filter(({ seconds, stopped }) => stopped || seconds > noise)
    .map(({ step }) => step)
  const { rows } =
    slow.length > 0
      ? await measureAt(
          family,
          small,
          editions.filter((name) => slow.includes(name)),
          process,
        )
      : { rows: [] }
  return { large: measured.rows, small: rows, rest: measured.rest }
}

/**
 * What looks wrong is measured again in a process of its own, in which neither size pays for what V8 compiles, and each step is compared with
 * a fixed piece of work.
 */
async function measureWarm(family, [small, large], editions, process) {
  await measureAt(family, small, editions, process)
  const { rows, rest } = await measureAt(family, large, editions, process, true)
  return { large: rows, small: (await measureAt(family, small, editions, process, true)).rows, rest }
}

/**
 * A row a step: `{ step, seconds, megabytes, failure?, stopped? }`, and the megabytes that the process keeps. A step that is stopped does not take
 * the others with it.
 */
async function measureAt(family, size, editions, process, exact = false) {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-growth-'))
  const measured = { rows: [], rest: 0 }
  try {
    write(family, size, folder)
    const input = { folder, name: `article.${family.extension}`, exact }
    for (let left = editions; left; ) left = await run({ ...input, editions: left }, process, measured)
    return measured
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @returns the editions that are left to be made, where one was stopped */
async function run(input, process, measured) {
  const { editions } = input
  const { rows } = measured
  const begun = rows.length
  const heard = ({ rest, ...row }) => {
    if (rest !== undefined) measured.rest = rest
    else if (!rows.some(({ step }) => step === row.step)) rows.push(row)
  }
  try {
    await process.run(task, input, { budget, heard })
    return undefined
  } catch (error) {
    const done = new Set(rows.map(({ step }) => step))
    const step = ['read', ...editions].find((name) => !done.has(name)) ?? 'start'
    rows.push({ step, stopped: error.limit ?? error.code ?? error.name, failure: error.message })
    const left = editions.slice(editions.indexOf(step) + 1)
    return editions.includes(step) && left.length > 0 && rows.length > begun ? left : undefined
  }
}

function write({ extension, make, beside }, size, folder) {
  writeFileSync(join(folder, `article.${extension}`), make(size))
  for (const [name, content] of Object.entries(beside)) writeFileSync(join(folder, name), content(size))
}

/** A process for family after family, which is renewed where one has left much behind: that is not the next one's. */
export function measurer(sizes, editions) {
  let process = isolation()
  const renew = () => {
    process.close()
    process = isolation()
  }
  const once = async (family) => {
    const { rest, ...figures } = await measure(family, sizes, editions, process)
    if (rest > most.megabytes * 0.4) renew()
    return figures
  }
  const again = async (family) => {
    renew()
    const { rest, ...figures } = await measureWarm(family, sizes, editions, process)
    if (rest > most.megabytes * 0.4) renew()
    return { ...figures, again: true }
  }
  return {
    once,
    again,
    async measure(family) {
      const figures = await once(family)
      const isWrong = faults(figures).length > 0 && !figures.large.some(({ stopped }) => stopped)
      return isWrong ? await again(family) : figures
    },
    close: () => process.close(),
  }
}

/** Neighbours in the list are alike: a run that is stopped early has some of each kind. */
const stride = 10

function inTurn(list) {
  return Array.from({ length: stride }, (_, at) => list.filter((_, index) => index % stride === at)).flat()
}

async function main() {
  const options = growthOptions('narration,html,pdf,epub', { table: { type: 'string' } })
  const { sizes } = options
  const results = keptIn(options.json, [])
  const keep = (result) => {
    const at = results.findIndex(({ name }) => name === result.name)
    results.splice(at < 0 ? results.length : at, 1, result)
    const wrong = faults(result)
    console.log(`${result.name}: ${wrong.join('; ') || 'within the limits'}`)
    keepIn(options.json, results)
  }
  const asked = inTurn(families).filter(({ name }) => options.only.test(name))
  const resultOf = ({ name }) => results.find((result) => result.name === name)
  const isWrong = (result) => !result.again && faults(result).length > 0
  globalThis.process.env.NODE_OPTIONS = `--max-old-space-size=${heap}`
  const work = async (left, how) => {
    const idle = Array.from({ length: options.lanes }, () => measurer(sizes, options.to))
    await inLanes(left, options, async (family) => {
      const one = idle.pop()
      keep({ name: family.name, ...(await one[how](family)) })
      idle.push(one)
    })
    for (const one of idle) one.close()
  }
  await work(
    asked.filter((family) => !resultOf(family)),
    'once',
  )
  await work(
    asked.filter((family) => resultOf(family) && isWrong(resultOf(family))),
    'again',
  )
  const bad = results.filter((result) => faults(result).length > 0)
  console.log(
    `${results.length} families at ${sizes.join(' and ')} bytes, ${bad.length} grow faster than they should`,
  )
  if (options.table) writeFileSync(options.table, pageOf(results, sizes, families.length))
  if (bad.length > 0) globalThis.process.exitCode = 1
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await main()
