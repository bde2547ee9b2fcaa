import { exitCode, refuseFileName, tellOpened } from './build-call.js'
import type { BuildCall, Published } from './build-job.js'
import { type BuildSession, openSession } from './build-session.js'
import type { Console } from './console.js'
import { dryRun } from './dry-run.js'
import { reaches, summary } from './findings.js'
import { readStandardInput } from './standard-input.js'
import { generator } from './version.js'

/** `lectern build`: every article in every edition, once, for standard output, or again and again. */
export async function build(call: BuildCall, console: Console, signal: AbortSignal): Promise<number> {
  refuseFileName(call.settings.out)
  if (call.watch) return await (await import('./watch.js')).watchBuild(call, console, signal)
  if (call.settings.out === '-')
    return await (await import('./standard-output.js')).buildToOutput(call, console, signal)
  const bytes = call.articles.includes('-') ? await readStandardInput(signal) : undefined
  const session = await openSession(call, { console, signal, bytes })
  try {
    await tellOpened(session.opened, console)
    return await buildAll(session, console)
  } finally {
    await session.close()
  }
}

async function buildAll(session: BuildSession, console: Console): Promise<number> {
  const { inputs, settings } = session.opened
  if (settings.dryRun) {
    const sources = inputs.map(({ path }) => path)
    return await dryRun(sources, session.estimate, settings.json === true, console)
  }
  const published = await each(inputs.length, settings.jobs ?? 1, session.publish)
  const outcomes = published.flatMap((one) => one.outcomes)
  const list = await session.list(published)
  if (settings.json) console.result(JSON.stringify({ generator: generator(), articles: outcomes }, null, 2))
  else for (const path of list) console.result(path)
  const findings = outcomes.flatMap((outcome) => outcome.findings)
  if (reaches(findings, 'warning')) console.note(`${summary(findings)}. Each report.html has all of them`)
  return exitCode(outcomes, settings)
}

/** Publishes articles, so many at once; the results are in the order of the articles. */
async function each(
  count: number,
  atOnce: number,
  publish: BuildSession['publish'],
): Promise<readonly Published[]> {
  const published: Published[] = []
  let next = 0
  const lane = async () => {
    while (next < count) {
      const index = next++
      published[index] = await publish(index)
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, count) }, lane))
  return published
}
