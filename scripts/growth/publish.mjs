// One article in every edition, in memory, step by step. Runs in a process of its own.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import v8 from 'node:v8'
import { runInNewContext } from 'node:vm'
import { epub, html, parse, pdf, publish } from '../../packages/lectern/dist/index.js'
import { narrate } from '../../packages/narration/dist/index.js'
import { folderResources } from '../../packages/node/dist/index.js'
import { nearLimit, noise } from './judge.mjs'

const makers = { html, pdf, epub }

/** Enough that all is loaded: the languages, formulas, the parts of a program. */
const short = {
  value: `# T

${'A *short* article with a formula, $x$, in a sentence like any other, whose language is to be found. '.repeat(5)}

\`\`\`js
let a = 1
\`\`\`
`,
  path: 'a.md',
}

/**
 * A fixed piece of work of the same kind, which shows how fast the machine is at a moment: on one with more to do than it has cores, the same
 * work takes up to twice the processor time, since others use its caches.
 */
const yardstick = {
  value: `# T\n\n${'A *short* article with `code`, a [link](b) and words like any other.\n\n- one\n- two\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n'.repeat(60)}`,
  path: 'a.md',
}

/** What the process had taken before the first article, and what a short article takes at each step once all is loaded. */
let startUp

/** Bytes of an article from which on seconds are compared: what is shorter takes less than the yardstick, and than collecting. */
const measured = 10_000

/** Megabytes that short articles may leave behind before they are collected. */
const garbage = 100

/** Megabytes that stayed at the last collection: a collection takes longer than a short article, and would free nothing of these. */
let kept = 0

/** Seconds of the yardstick at the best moment so far. */
let best = Number.POSITIVE_INFINITY

/**
 * Says what each step took beyond start-up: `{ step, seconds, raw, megabytes, failure? }`, the memory as the most of this article until then.
 * What is near a limit is compared with the yardstick: `seconds` are those of the machine at its best, of `raw` as many as the yardstick took then
 * of what it takes now. What is far from one is told as taken.
 */
export async function publishAll({ folder, name, editions, exact }, { say, begin }) {
  startUp ??= await warmUp()
  const source = { value: await readFile(join(folder, name)), path: name }
  const isMeasured = exact || source.value.length >= measured
  if (isMeasured) collect()
  let before = isMeasured ? await pace() : best
  resetPeak()
  await steps(source, folderResources({ root: folder }), editions, begin, async (row) => {
    const megabytes = Math.max(0, Math.round((peak() - startUp.memory) / 1024))
    const raw = Math.max(0, row.seconds - (startUp.seconds[row.step] ?? 0))
    const isCompared = raw > nearLimit || (exact && raw > noise)
    const after = isCompared ? await pace() : before
    say({ ...row, seconds: isCompared ? (raw * 2 * best) / (before + after) : raw, raw, megabytes })
    before = after
  })
  if (isMeasured || left() - kept > garbage) {
    collect()
    kept = left()
  }
  say({ rest: left() })
}

/** Seconds of the yardstick now: the best of three, since one may pay for collecting what others left behind. */
async function pace() {
  collect()
  const taken = []
  for (let time = 0; time < 3; time++) taken.push(await secondsOf(() => parse(yardstick)))
  const least = Math.min(...taken)
  best = Math.min(best, least)
  return least
}

async function secondsOf(work) {
  const since = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1e6
}

async function warmUp() {
  const seconds = {}
  for (let time = 0; time < 2; time++)
    await steps(
      short,
      undefined,
      ['narration', ...Object.keys(makers)],
      () => undefined,
      (row) => {
        seconds[row.step] = row.seconds
      },
    )
  for (let time = 0; time < 3; time++) await pace()
  collect()
  return { seconds, memory: resident() }
}

v8.setFlagsFromString('--expose-gc')
/** Collects what the article before has left, which is not the next one's. */
const collect = runInNewContext('gc')

/** The most memory of the process counts anew from here; only Linux can say so. */
function resetPeak() {
  if (existsSync('/proc/self/clear_refs')) writeFileSync('/proc/self/clear_refs', '5')
}

/** Kilobytes at most since then. */
function peak() {
  return statusOf('VmHWM') ?? process.resourceUsage().maxRSS
}

/** Megabytes beyond start-up now. */
function left() {
  return Math.round((resident() - startUp.memory) / 1024)
}

/** Kilobytes now. */
function resident() {
  return process.memoryUsage.rss() / 1024
}

function statusOf(name) {
  if (!existsSync('/proc/self/status')) return undefined
  const line = readFileSync('/proc/self/status', 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`${name}:`))
  return line && Number.parseInt(line.slice(name.length + 1), 10)
}

async function steps(source, resources, editions, begin, tell) {
  const options = resources ? { resources } : {}
  const timed = (step, work) => timedStep(step, work, begin, tell)
  const article = await timed('read', () => parse(source, options))
  if (!article) return
  for (const edition of editions)
    await timed(edition, async (row) => {
      if (edition === 'narration') {
        row.spoken = spokenIn(await narrate(article))
        return
      }
      const { failures } = await publish(article, [makers[edition]()], options)
      if (failures.length > 0) throw failures[0].error
    })
}

/** Characters that a voice would be given, which bound the sound. */
function spokenIn({ items }) {
  return items.reduce((sum, { spoken = '' }) => sum + spoken.length, 0)
}

/** What throws on purpose is an answer. */
async function timedStep(step, work, begin, tell) {
  begin(step)
  const row = { step }
  const since = process.cpuUsage()
  try {
    return await work(row)
  } catch (error) {
    if (error.name !== 'LecternError') row.failure = `${error.name}: ${String(error.message).slice(0, 200)}`
    return undefined
  } finally {
    const { user, system } = process.cpuUsage(since)
    await tell({ ...row, seconds: (user + system) / 1e6 })
  }
}
