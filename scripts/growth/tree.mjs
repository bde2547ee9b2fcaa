// What a command and every process that it starts take together. Linux, with GNU time.
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Milliseconds between two looks at the processes. */
const often = 100

/** Ticks of the clock in a second, in /proc. */
const ticks = 100

/**
 * Runs a program to its end, or until it and what it started have taken so many seconds of processor time, or ten times as many by the clock.
 *
 * @returns `{ seconds, megabytes, code, said, stopped? }`: processor time of all processes, and the most memory that they held at one moment:
 * a page that several share counts once (PSS), and it is no less than the peak of the largest process, whatever was missed between two looks.
 */
export function runTree(program, args, { cwd, env, most }) {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-time-'))
  const file = join(folder, 'time')
  const child = spawn('/usr/bin/time', ['-o', file, '-f', '%U %S %M', program, ...args], { cwd, env })
  const begun = Date.now()
  const seen = { seconds: 0, kilobytes: 0 }
  let stopped
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      said = `${said}${text}`.slice(-20_000)
    })
  const look = () => {
    const pids = treeOf(child.pid)
    seen.kilobytes = Math.max(seen.kilobytes, sum(pids.map(memoryOf)))
    seen.seconds = Math.max(seen.seconds, sum(pids.map(secondsOf)))
    if (seen.seconds <= most && Date.now() - begun <= 10_000 * most) return
    stopped = true
    for (const pid of pids) end(pid)
  }
  const timer = setInterval(look, often)
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearInterval(timer)
      const exact = stopped ? undefined : timesIn(file)
      rmSync(folder, { recursive: true, force: true })
      resolve({
        seconds: exact?.seconds ?? seen.seconds,
        megabytes: Math.round(Math.max(seen.kilobytes, exact?.kilobytes ?? 0) / 1024),
        code,
        said,
        ...(stopped ? { stopped } : {}),
      })
    })
  })
}

/** A process and all below it, of whichever thread. */
function treeOf(pid) {
  return [
    pid,
    ...threadsOf(pid)
      .flatMap((thread) => childrenOf(pid, thread))
      .flatMap(treeOf),
  ]
}

function threadsOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`)
  } catch {
    return []
  }
}

function childrenOf(pid, thread) {
  return read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number)
}

/** Kilobytes. */
function memoryOf(pid) {
  return Number(read(`/proc/${pid}/smaps_rollup`).match(/^Pss:\s+(\d+)/m)?.[1] ?? 0)
}

/** With those of its children that have ended. */
function secondsOf(pid) {
  const fields = read(`/proc/${pid}/stat`).split(') ').at(-1).split(' ')
  return sum(fields.slice(11, 15).map(Number)) / ticks || 0
}

function timesIn(file) {
  const last = read(file).trim().split('\n').at(-1)
  const [user, system, kilobytes] = last.split(' ').map(Number)
  return kilobytes === undefined ? undefined : { seconds: user + system, kilobytes }
}

/** Nothing where the process has ended in between. */
function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function end(pid) {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended in between.
  }
}

function sum(numbers) {
  return numbers.reduce((all, one) => all + one, 0)
}
