import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

// V8's flags are those of a process, so each case is a process of its own.
const bin = (name: string) => JSON.stringify(fileURLToPath(new URL(`../bin/${name}.js`, import.meta.url)))
const waiting = `require(${bin('optimiser')}).waitBeforeOptimising();`

/** What a script says in its process. */
function said(script: string, ...flags: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [...flags, '-e', script], { encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout.trim()
}

describe('before the optimiser', () => {
  const busy = `
    const sum = (until) => { let sum = 0; for (let n = 0; n < until; n++) sum += n % 7; return sum }
    const isOptimised = () => %ActiveTierIsTurbofan(sum)
    const runs = (time) => { for (const end = Date.now() + time; Date.now() < end && !isOptimised();) sum(10000) };`
  const status = "console.log(isOptimised() ? 'optimised' : 'as it is')"

  it('nothing is optimised in the first second, and afterwards what runs for long', () => {
    const script = `${waiting} ${busy} runs(300); ${status}; setTimeout(() => { runs(20000); ${status} }, 1000)`
    expect(said(script, '--allow-natives-syntax').split('\n')).toEqual(['as it is', 'optimised'])
  })

  it('who does not ask is optimised at once', () => {
    expect(said(`${busy} runs(20000); ${status}`, '--allow-natives-syntax')).toBe('optimised')
  })
})

describe('what V8 compiled in an earlier run', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lectern-optimiser-'))
    writeFileSync(join(folder, 'main.cjs'), 'exports.answer = () => 42')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  /** Says for its one chunk whether V8 took what was kept (undefined where there is nothing), and keeps what it compiled. */
  const run = () => `
    const vm = require('node:vm'), { Script } = vm
    vm.Script = class extends Script { constructor(...all) { super(...all); console.log(this.cachedDataRejected) } }
    const { load, keep } = require(${bin('compiled')}).compiledChunks(${JSON.stringify(folder)}, {})
    load('main.cjs'); keep()`

  it.each([
    ['as usual', 'before the optimiser', '', waiting],
    ['before the optimiser', 'as usual', waiting, ''],
  ])('%s is taken %s', (_, __, first, second) => {
    expect([said(first + run()), said(second + run())]).toEqual(['undefined', 'false'])
  })

  it('is taken by threads that start before the optimiser', () => {
    said(run())
    const start = `new (require('node:worker_threads').Worker)(${JSON.stringify(run())}, { eval: true })`
    expect(said(`${waiting} ${start}`)).toBe('false')
  })
})
