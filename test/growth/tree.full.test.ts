import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { runTree } from '../../scripts/growth/tree.mjs'

// What the whole command takes is measured with every process that it starts (Linux, with GNU time).

const how = { cwd: tmpdir(), most: 60 }

const busy = `
  const kept = new Uint8Array(100 * 1024 ** 2).fill(1)
  const end = process.cpuUsage().user + 500_000
  while (process.cpuUsage().user < end) kept[0] += 1
`

/** A program that keeps as much, and starts another from a thread of its own. */
const parent = `
  globalThis.kept = new Uint8Array(100 * 1024 ** 2).fill(1)
  const { Worker } = require('node:worker_threads')
  new Worker(\`require('node:child_process').execFileSync(process.execPath, ['-e', \${JSON.stringify(${JSON.stringify(busy)})}])\`, { eval: true })
`

describe.skipIf(!existsSync('/usr/bin/time') || !existsSync('/proc/self/smaps_rollup'))(
  'a tree of processes',
  () => {
    it('has the time and the memory of what it starts', async () => {
      const alone = await runTree(process.execPath, ['-e', busy], how)
      const whole = await runTree(process.execPath, ['-e', parent], how)
      expect(whole.code).toBe(0)
      expect(whole.seconds).toBeGreaterThan(0.5)
      expect(whole.megabytes).toBeGreaterThan(alone.megabytes + 80)
      expect(alone.megabytes).toBeGreaterThan(100)
    })

    it('is ended when it takes more than it may', async () => {
      const endless = "require('node:child_process').spawnSync(process.execPath, ['-e', 'for (;;);'])"
      const { stopped, seconds } = await runTree(process.execPath, ['-e', endless], { ...how, most: 1 })
      expect(stopped).toBe(true)
      expect(seconds).toBeLessThan(3)
    })
  },
)
