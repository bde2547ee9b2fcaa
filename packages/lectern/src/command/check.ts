import { type Finding, LecternError } from '@lectern/core'
import { beyond, readBaseline, writeBaseline } from './baseline.js'
import { tellOpened } from './build-call.js'
import type { CheckCall, checkArticle, openCheck } from './check-job.js'
import type { Console } from './console.js'
import { atLevels, exceeds, formatFindings, forReading, reaches, summary } from './findings.js'
import { annotation } from './github.js'
import { explained } from './limits.js'
import { openSandbox, taskOf } from './sandbox.js'
import { sarifLog } from './sarif.js'
import { readStandardInput } from './standard-input.js'
import { isWrongCall } from './unknown-format.js'

const module = new URL('./check-job.js', import.meta.url).href
const open = taskOf<typeof openCheck>(module, 'openCheck')
const checkOne = taskOf<typeof checkArticle>(module, 'checkArticle')

/** `lectern check`: findings are the result here, so they go to standard output. */
export async function check(call: CheckCall, console: Console, signal: AbortSignal): Promise<number> {
  const sandbox = openSandbox(call, console, signal)
  sandbox.load(module)
  const bytes = call.articles.includes('-') ? await readStandardInput(signal) : undefined
  const known = call.baseline === undefined ? undefined : await readBaseline(call.baseline)
  const findings: Finding[] = []
  let failed = false
  let isOver = false
  try {
    const opened = await sandbox.run(open, call)
    const { inputs, settings } = opened
    await tellOpened(opened, console)
    for (const [index, { path, isStandardInput }] of inputs.entries()) {
      const job = { call, index, ...(isStandardInput && bytes ? { bytes } : {}) }
      const { found, failure } = await findingsBy(() => sandbox.run(checkOne, job, settings), signal)
      if (isWrongCall(failure, inputs.length)) throw failure
      for (const finding of atLevels(found, settings.rules)) findings.push(finding)
      if (!failure) continue
      failed = true
      // A program that reads the findings as data reads nothing else.
      if (!call.format || call.format === 'text') console.error(failure, path)
      else findings.push(unread(failure, path))
    }
    const shown = known ? beyond(findings, known) : findings
    print(shown, { format: call.format, settings }, inputs.length, console)
    if (call.writeBaseline) await writeBaseline(call.writeBaseline, findings)
    else isOver = reaches(shown, call.failOn ?? 'error') || exceeds(shown, settings.maxWarnings)
  } finally {
    sandbox.close()
  }
  return failed || isOver ? 1 : 0
}

/** A failure where the article cannot be read at all: the others are checked nevertheless. */
async function findingsBy(
  checking: () => Promise<Finding[]>,
  signal: AbortSignal,
): Promise<{ found: readonly Finding[]; failure?: Error }> {
  try {
    signal.throwIfAborted()
    return { found: await checking() }
  } catch (error) {
    signal.throwIfAborted()
    return { found: [], failure: explained(error) }
  }
}

/** An article that cannot be read, among the findings. */
function unread(error: Error, path: string): Finding {
  const rule = error instanceof LecternError ? error.code : 'unreadable-input'
  const hint = 'hint' in error && typeof error.hint === 'string' ? { hint: error.hint } : {}
  return { path, rule, source: 'lectern', severity: 'error', message: error.message, wcag: [], ...hint }
}

function print(
  findings: readonly Finding[],
  { format, settings }: Pick<CheckCall, 'format' | 'settings'>,
  articles: number,
  console: Console,
): void {
  if (format === 'json' || format === 'sarif') {
    console.result(JSON.stringify(format === 'sarif' ? sarifLog(findings) : { findings }, null, 2))
    return
  }
  if (format === 'github') {
    const shown = settings.quiet ? findings.filter(({ severity }) => severity === 'error') : findings
    for (const finding of shown) console.result(annotation(finding))
  } else {
    const shown = forReading(findings, settings)
    if (shown.length > 0) console.result(formatFindings(shown))
  }
  console.note(`${articles} checked: ${summary(findings)}`)
}
