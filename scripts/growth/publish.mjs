// One article in every edition, in memory, step by step. Runs in a process of its own.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { epub, html, parse, pdf, publish } from '../../packages/lectern/dist/index.js'
import { narrate } from '../../packages/narration/dist/index.js'
import { folderResources } from '../../packages/node/dist/index.js'
import { noise } from './judge.mjs'

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

/** Bytes of an article from which on seconds are compared: what is shorter takes less than the yardstick. */
const measured = 10_000

/** Seconds of the yardstick at the best moment so far. */
let best = Number.POSITIVE_INFINITY

/**
 * Says what each step took beyond start-up: `{ step, seconds, raw, megabytes, failure? }`, the memory as the most until then. `seconds` are those
 * of the machine at its best: of `raw`, as many as the yardstick took then of what it takes beside this step.
 */
export async function publishAll({ folder, name, editions }, { say, begin }) {
  startUp ??= await warmUp()
  const source = { value: await readFile(join(folder, name)), path: name }
  const isMeasured = source.value.length >= measured
  if (isMeasured) await pace()
  let before = isMeasured ? await pace() : 1
  await steps(source, folderResources({ root: folder }), editions, begin, async (row) => {
    const megabytes = Math.max(0, Math.round((peak() - startUp.peak) / 1024))
    const raw = Math.max(0, row.seconds - (startUp.seconds[row.step] ?? 0))
    const after = isMeasured && raw > noise ? await pace() : before
    const share = isMeasured ? (best * 2) / (before + after) : 1
    say({ ...row, seconds: raw * share, raw, megabytes })
    before = after
  })
}

/** Seconds of the yardstick now: the best of three, since one may pay for collecting what others left behind. */
async function pace() {
  const taken = []
  for (let time = best === Number.POSITIVE_INFINITY ? -5 : 0; time < 3; time++)
    taken.push(await secondsOf(() => parse(yardstick)))
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
  return { seconds, peak: peak() }
}

const peak = () => process.resourceUsage().maxRSS

async function steps(source, resources, editions, begin, tell) {
  const options = resources ? { resources } : {}
  const timed = (step, work) => timedStep(step, work, begin, tell)
  const article = await timed('read', () => parse(source, options))
  if (!article) return
  for (const edition of editions)
    await timed(edition, async () => {
      if (edition === 'narration') return void (await narrate(article))
      const { failures } = await publish(article, [makers[edition]()], options)
      if (failures.length > 0) throw failures[0].error
    })
}

/** What throws on purpose is an answer. */
async function timedStep(step, work, begin, tell) {
  begin(step)
  const row = { step }
  const since = process.cpuUsage()
  try {
    return await work()
  } catch (error) {
    if (error.name !== 'LecternError') row.failure = `${error.name}: ${String(error.message).slice(0, 200)}`
    return undefined
  } finally {
    const { user, system } = process.cpuUsage(since)
    await tell({ ...row, seconds: (user + system) / 1e6 })
  }
}
