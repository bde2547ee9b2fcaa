// How time and memory grow with an article that is as unpleasant as a stranger can make it: each family of families.mjs at two sizes, in every
// edition, in a process that can be stopped. Processor time counts, since a machine is busy with other things; start-up is subtracted by a short
// article before.
//
// Usage: node scripts/growth.mjs [--sizes 20000,200000] [--only PATTERN] [--to html,pdf,epub,narration] [--json FILE]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { isolation } from '../packages/node/dist/index.js'
import { families } from './growth/families.mjs'

const megabyte = 1024 ** 2

/** What no family may exceed at the larger size, which is ten times the smaller. */
export const most = { times: 20, seconds: 10, megabytes: 500 }

/** Seconds below which a ratio is noise. */
const noise = 0.5

/** Processor time at each size and step, and memory, of one family; what was stopped has a `limit`. */
export async function measure(family, sizes, editions, process) {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-growth-'))
  const rows = []
  const heard = (row) => rows.push(row)
  const task = { module: new URL('./growth/publish.mjs', import.meta.url).href, name: 'publishAll' }
  try {
    for (const [index, size] of sizes.entries()) write(family, size, join(folder, `${index}`))
    const input = { folder, count: sizes.length, name: `article.${family.extension}`, editions }
    const budget = { time: 240_000, processor: (most.seconds + 5) * 1000, memory: 1200 * megabyte }
    await process.run(task, input, { budget, heard })
    return { rows }
  } catch (error) {
    return { rows, limit: error.limit ?? error.code ?? error.name, error: error.message }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function write({ extension, make, beside }, size, folder) {
  writeFileSync(ensure(join(folder, `article.${extension}`)), make(size))
  for (const [name, content] of Object.entries(beside)) writeFileSync(join(folder, name), content(size))
}

function ensure(path) {
  mkdirSync(dirname(path), { recursive: true })
  return path
}

/** What of a family's figures is not as it should be, in words; empty where all is. */
export function faults({ rows, limit, error }) {
  if (limit) return [`stopped (${limit}: ${error}) in ${rows.at(-1)?.begun ?? 'start'}`]
  const found = []
  const done = rows.filter(({ step }) => step)
  for (const step of new Set(done.map((row) => row.step))) {
    const [small, large] = done.filter((row) => row.step === step).map(({ seconds }) => seconds)
    if (large > most.seconds) found.push(`${step}: ${large.toFixed(1)} s`)
    if (large > noise && large / Math.max(small, 0.01) > most.times)
      found.push(
        `${step}: ${(large / Math.max(small, 0.01)).toFixed(0)} times (${small.toFixed(2)} s → ${large.toFixed(2)} s)`,
      )
  }
  const memory = memoryOf({ rows }) ?? 0
  if (memory > most.megabytes) found.push(`${memory} MB`)
  for (const { failure } of rows) if (failure) found.push(failure)
  return found
}

/** Megabytes of the process after the last step that was measured. */
export function memoryOf({ rows }) {
  return rows.findLast((row) => row.megabytes !== undefined)?.megabytes
}

async function main() {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '20000,200000' },
      only: { type: 'string', default: '' },
      to: { type: 'string', default: 'html,pdf,epub,narration' },
      json: { type: 'string' },
    },
  })
  const sizes = values.sizes.split(',').map(Number)
  const editions = values.to.split(',')
  const wanted = families.filter(({ name }) => new RegExp(values.only, 'i').test(name))
  const results = []
  let process = isolation()
  for (const family of wanted) {
    const result = await measure(family, sizes, editions, process)
    const wrong = faults(result)
    results.push({ name: family.name, ...result, faults: wrong })
    // What one family has left in memory is not the next one's.
    if ((memoryOf(result) ?? most.megabytes) > most.megabytes / 3) {
      process.close()
      process = isolation()
    }
    if (wrong.length > 0) console.log(`${family.name}: ${wrong.join('; ')}`)
    if (values.json) writeFileSync(values.json, JSON.stringify(results, null, 1))
  }
  process.close()
  const bad = results.filter(({ faults }) => faults.length > 0)
  console.log(
    `${results.length} families at ${sizes.join(' and ')} bytes, ${bad.length} grow faster than they should`,
  )
  if (bad.length > 0) globalThis.process.exitCode = 1
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await main()
