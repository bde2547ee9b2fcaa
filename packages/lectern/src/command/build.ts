import { join } from 'node:path'
import { LecternError } from '@lectern/core'
import type {
  BuildCall,
  closeBuild,
  estimateArticle,
  OpenBuild,
  Outcome,
  openBuild,
  publishArticle,
} from './build-job.js'
import { reaches } from './check.js'
import type { Console } from './console.js'
import { dryRun } from './dry-run.js'
import { explained } from './limits.js'
import { openSandbox, type Sandbox, taskOf } from './sandbox.js'
import { readStandardInput } from './standard-input.js'
import { generator } from './version.js'

const module = new URL('./build-job.js', import.meta.url).href
const open = taskOf<typeof openBuild>(module, 'openBuild')
const estimate = taskOf<typeof estimateArticle>(module, 'estimateArticle')
const publish = taskOf<typeof publishArticle>(module, 'publishArticle')
const close = taskOf<typeof closeBuild>(module, 'closeBuild')

/**
 * `lectern build`: every article in every edition. One that fails does not stop the others. All that reads what a stranger wrote runs in a
 * process that this one can stop.
 */
export async function build(call: BuildCall, console: Console, signal: AbortSignal): Promise<number> {
  const sandbox = openSandbox(call.inProcess, console, signal)
  sandbox.load(module)
  try {
    const bytes = call.articles.includes('-') ? await readStandardInput(signal) : undefined
    const opened = await sandbox.run(open, call)
    tell(opened, console)
    const code = await buildAll({ call, opened, sandbox, console, signal, bytes })
    await sandbox.run(close, undefined)
    return code
  } finally {
    sandbox.close()
  }
}

function tell({ configuration, leftOut }: OpenBuild, console: Console): void {
  if (configuration) console.note(`Configuration: ${configuration}`)
  for (const path of leftOut) console.note(`Left out: ${path} is a link to a file outside its folder`)
}

async function buildAll(run: BuildRun): Promise<number> {
  const { opened, sandbox, console } = run
  const { inputs, settings } = opened
  if (settings.dryRun) {
    const sources = inputs.map(({ path }) => path)
    const estimateOne = (index: number) => sandbox.run(estimate, jobFor(index, run), settings)
    return await dryRun(sources, estimateOne, settings.json === true, console)
  }
  const outcomes: Outcome[] = []
  for (const index of inputs.keys()) outcomes.push(...(await outcomesOf(index, run)))
  if (settings.json) console.result(JSON.stringify({ generator: generator(), articles: outcomes }, null, 2))
  return exitCode(outcomes, settings.strict === true)
}

interface BuildRun {
  call: BuildCall
  opened: OpenBuild
  sandbox: Sandbox
  console: Console
  signal: AbortSignal
  /** Of standard input, where that is an article. */
  bytes: Uint8Array | undefined
}

async function outcomesOf(index: number, run: BuildRun): Promise<Outcome[]> {
  const { opened, sandbox, console, signal } = run
  const { path: source = '', name = '' } = opened.inputs[index] ?? {}
  try {
    signal.throwIfAborted()
    return await sandbox.run(publish, jobFor(index, run), opened.settings)
  } catch (error) {
    signal.throwIfAborted()
    const known = explained(error)
    if (known instanceof LecternError && known.code === 'unknown-format') throw known
    console.error(known, `${source}:`)
    const failures = [{ edition: 'all', message: known.message }]
    return [{ source, folder: join(opened.settings.out, name), files: [], findings: [], failures }]
  }
}

function jobFor(index: number, { call, opened, bytes }: BuildRun): Parameters<typeof publishArticle>[0] {
  return { call, index, ...(opened.inputs[index]?.isStandardInput && bytes ? { bytes } : {}) }
}

/** What a person must decide before anybody relies on the editions. */
const isForPerson = ({ rule }: { rule: string }): boolean => rule === 'lang-detected'

function exitCode(outcomes: readonly Outcome[], isStrict: boolean): number {
  const failed = outcomes.some(({ failures }) => failures.length > 0)
  const findings = outcomes.flatMap((outcome) => outcome.findings)
  return failed || (isStrict && (reaches(findings, 'error') || findings.some(isForPerson))) ? 1 : 0
}
