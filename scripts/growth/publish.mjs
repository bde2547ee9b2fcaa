// One article in every edition, in memory, step by step. Runs in a process of its own.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { epub, html, parse, pdf, publish } from '../../packages/lectern/dist/index.js'
import { narrate } from '../../packages/narration/dist/index.js'
import { folderResources } from '../../packages/node/dist/index.js'

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

/** What the process had taken before the first article, and what a short article takes at each step once all is loaded. */
let startUp

/** Says what each step took beyond start-up: `{ step, seconds, megabytes, failure? }`, the memory as the most until then. */
export async function publishAll({ folder, name, editions }, { say, begin }) {
  startUp ??= await warmUp()
  const source = { value: await readFile(join(folder, name)), path: name }
  await steps(source, folderResources({ root: folder }), editions, begin, (row) =>
    say({
      ...row,
      seconds: Math.max(0, row.seconds - (startUp.seconds[row.step] ?? 0)),
      megabytes: Math.max(0, Math.round((peak() - startUp.peak) / 1024)),
    }),
  )
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
  const since = process.cpuUsage()
  const row = { step }
  try {
    return await work()
  } catch (error) {
    if (error.name !== 'LecternError') row.failure = `${error.name}: ${String(error.message).slice(0, 200)}`
    return undefined
  } finally {
    const { user, system } = process.cpuUsage(since)
    tell({ ...row, seconds: (user + system) / 1e6 })
  }
}
