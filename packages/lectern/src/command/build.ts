import { statSync } from 'node:fs'
import { LecternError } from '@lectern/core'
import type { BuildCall, OpenBuild, Outcome, Published } from './build-job.js'
import { type BuildSession, openSession } from './build-session.js'
import type { Console } from './console.js'
import { dryRun } from './dry-run.js'
import { reaches } from './findings.js'
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
    tellOpened(session.opened, console)
    return await buildAll(session, console)
  } finally {
    await session.close()
  }
}

/** Which configuration is used, and what is not followed. */
export function tellOpened({ configuration, leftOut }: OpenBuild, console: Console): void {
  if (configuration) console.note(`Configuration: ${configuration}`)
  for (const path of leftOut) console.note(`Left out: ${path} is a link to a file outside its folder`)
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
  return exitCode(outcomes, settings.strict === true)
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

/** What a person must decide before anybody relies on the editions. */
const isForPerson = ({ rule }: { rule: string }): boolean => rule === 'lang-detected'

/** 1 where an edition failed, or where findings are not borne. */
export function exitCode(outcomes: readonly Outcome[], isStrict: boolean): number {
  const failed = outcomes.some(({ failures }) => failures.length > 0)
  const findings = outcomes.flatMap((outcome) => outcome.findings)
  return failed || (isStrict && (reaches(findings, 'error') || findings.some(isForPerson))) ? 1 : 0
}

/** @throws LecternError `bad-usage` where options stand beside one that excludes them */
export function refuseBeside(option: string, others: Readonly<Record<string, unknown>>): void {
  for (const [other, given] of Object.entries(others)) {
    if (given === undefined || given === false) continue
    throw new LecternError('bad-usage', `${option} does not go with ${other}`, {
      hint: 'Leave one of them out. See lectern build --help.',
    })
  }
}

/**
 * Other programs take `-o page.html` as the name of the file. Here it would become a folder, unless there is one.
 *
 * @throws LecternError `bad-usage`
 */
export function refuseFileName(out: string | undefined): void {
  const [, kind] = /\.(html|pdf|epub)$/i.exec(out ?? '') ?? []
  if (out === undefined || kind === undefined) return
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory()) return
  throw new LecternError('bad-usage', `--out names a folder, and ${out} looks like a file`, {
    hint: `For a file: lectern build ARTICLE --to ${kind.toLowerCase()} --out - > ${out}`,
  })
}
