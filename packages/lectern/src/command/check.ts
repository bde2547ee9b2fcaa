import { checkFiles, check as judge } from '@lectern/check'
import { type Finding, LecternError } from '@lectern/core'
import { allReaders } from '../readers.js'
import type { Call, FailOn } from './arguments.js'
import { findArticles, type Input } from './articles.js'
import { loadConfig, settingsOf } from './config.js'
import type { Console } from './console.js'
import { amount, counted, formatFinding } from './findings.js'
import { type ReadOptions, readArticle, resourcesOf } from './read-article.js'
import { sarifLog } from './sarif.js'

type CheckCall = Extract<Call, { command: 'check' }>

/** `lectern check`: findings are the result here, so they go to standard output. */
export async function check(call: CheckCall, console: Console, signal: AbortSignal): Promise<number> {
  const config = await loadConfig(call.config)
  const { extensions } = config
  const readers = await allReaders(config.readers)
  const settings = { ...settingsOf(config), ...call.settings }
  const inputs = await findArticles(call.articles, readers)
  const findings: Finding[] = []
  let failed = false
  for (const input of inputs) {
    signal.throwIfAborted()
    const found = await findingsFor(input, { settings, extensions, readers, signal }, console)
    if (found) findings.push(...found)
    else failed = true
  }
  print(findings, call, inputs.length, console)
  return failed || reaches(findings, call.failOn ?? 'error') ? 1 : 0
}

/** Undefined where the article cannot be read at all: the others are checked nevertheless. */
async function findingsFor(
  input: Input,
  options: ReadOptions,
  console: Console,
): Promise<Finding[] | undefined> {
  try {
    const article = await readArticle(input, options)
    const missing = await checkFiles(article, resourcesOf(input, options.settings, options.signal))
    return [...judge(article), ...missing].sort((one, other) => (one.line ?? 0) - (other.line ?? 0))
  } catch (error) {
    if (error instanceof LecternError && error.code === 'unknown-format') throw error
    console.error(error instanceof Error ? error : new Error(String(error)), input.path)
    return undefined
  }
}

export function reaches(findings: readonly Finding[], limit: FailOn): boolean {
  const { error, warning } = counted(findings)
  if (limit === 'never') return false
  return error > 0 || (limit === 'warning' && warning > 0)
}

function print(
  findings: readonly Finding[],
  { format, settings }: CheckCall,
  articles: number,
  console: Console,
): void {
  if (format !== 'text') {
    console.result(JSON.stringify(format === 'sarif' ? sarifLog(findings) : { findings }, null, 2))
    return
  }
  const shown = settings.quiet ? findings.filter(({ severity }) => severity === 'error') : findings
  for (const finding of shown) console.result(formatFinding(finding))
  const { error, warning, info } = counted(findings)
  console.note(
    `${articles} checked: ${amount(error, 'error')}, ${amount(warning, 'warning')}, ${amount(info, 'note')}`,
  )
}
