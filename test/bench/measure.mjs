// Time and peak memory of a whole process and its children, start-up included: what a user waits for.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const gnuTime = '/usr/bin/time'

/**
 * The median run: wall and user seconds, and megabytes at the peak where GNU time is installed. Each run begins without
 * what an earlier one kept; a warm one with all of it.
 */
export function measure(commands, { runs, cwd, warm = false }) {
  const shared = mkdtempSync(join(tmpdir(), 'lectern-bench-'))
  const run = () =>
    commands.map((command) => once(command, cwd, warm ? join(shared, 'cache') : undefined)).reduce(inSequence)
  if (warm) run()
  const samples = Array.from({ length: runs }, run)
  rmSync(shared, { recursive: true })
  return samples.sort((a, b) => a.wall - b.wall)[Math.floor(runs / 2)]
}

/** Programs that follow each other take their times together, and the larger peak. */
export function inSequence(a, b) {
  return {
    wall: a.wall + b.wall,
    user: a.user + b.user,
    system: a.system + b.system,
    memory: Math.max(a.memory, b.memory),
  }
}

/** One run: seconds by the clock, of the processor in the program and in the kernel, and megabytes at the peak. */
export function once([program, ...args], cwd, cache) {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'))
  const figures = join(folder, 'time')
  const timed = existsSync(gnuTime) ? [gnuTime, '-f', '%e %U %S %M', '-o', figures, program] : [program]
  // Certificates that a machine adds to Node's own are read before a program's first line: 40 ms that are nobody's here.
  const { NODE_EXTRA_CA_CERTS, NODE_OPTIONS, ...own } = process.env
  const env = { ...own, LECTERN_CACHE: cache ?? join(folder, 'cache') }
  const start = process.hrtime.bigint()
  const { status, error, stderr } = spawnSync(timed[0], [...timed.slice(1), ...args], {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const wall = Number(process.hrtime.bigint() - start) / 1e9
  if (error !== undefined || status !== 0)
    throw new Error(`${program} ended with ${status}: ${error ?? stderr.slice(-800)}`)
  const [, user = Number.NaN, system = Number.NaN, kilobytes = Number.NaN] = existsSync(figures)
    ? readFileSync(figures, 'utf8').trim().split(' ').map(Number)
    : []
  rmSync(folder, { recursive: true })
  return { wall, user, system, memory: kilobytes / 1024 }
}
