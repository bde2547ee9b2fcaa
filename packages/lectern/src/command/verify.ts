import { LecternError } from '@lectern/core'
import type { Measured, Verification } from '@lectern/verify'
import type { Call } from './arguments.js'
import type { Console } from './console.js'
import { amount, counted, formatFindings, forReading, reaches } from './findings.js'
import { explained } from './limits.js'
import { openSandbox, taskOf } from './sandbox.js'
import type { verifyPath } from './verify-job.js'

const module = new URL('./verify-job.js', import.meta.url).href
const readBack = taskOf<typeof verifyPath>(module, 'verifyPath')

type VerifyCall = Extract<Call, { command: 'verify' }>

/** `lectern verify`: findings are the result here, so they go to standard output. */
export async function verify(call: VerifyCall, console: Console, signal: AbortSignal): Promise<number> {
  const { paths, settings } = call
  const results: { path: string; verification: Verification }[] = []
  let failed = false
  const sandbox = openSandbox(call, console, signal)
  try {
    for (const path of paths) {
      const verification = await verificationBy(() => sandbox.run(readBack, path, settings), path, console)
      if (verification) results.push({ path, verification })
      else failed = true
    }
  } finally {
    sandbox.close()
  }
  const findings = results.flatMap(({ verification }) => verification.findings)
  if (settings.json) console.result(JSON.stringify({ results }, null, 2))
  else {
    const shown = forReading(findings, { quiet: settings.quiet, verbose: true })
    if (shown.length > 0) console.result(formatFindings(shown))
    for (const { verification } of results)
      await printMeasures(verification.measured, settings.quiet === true, console)
  }
  const { error, warning } = counted(findings)
  const files = results.reduce((sum, { verification }) => sum + verification.files.length, 0)
  console.note(`${amount(files, 'file')} read back: ${amount(error, 'error')}, ${amount(warning, 'warning')}`)
  return failed || reaches(findings, 'error') ? 1 : 0
}

/** Undefined where reading back was stopped: the others are read back all the same. */
async function verificationBy(
  reading: () => Promise<Verification>,
  path: string,
  console: Console,
): Promise<Verification | undefined> {
  try {
    return await reading()
  } catch (error) {
    if (!(error instanceof LecternError) || !['over-limit', 'crashed'].includes(error.code)) throw error
    console.error(explained(error), path)
    return undefined
  }
}

/** The figures of each PDF, beside what its preset promises. */
async function printMeasures(measured: readonly Measured[], quiet: boolean, console: Console): Promise<void> {
  if (quiet) return
  const { figureNames } = await import('@lectern/verify')
  for (const { path, figures } of measured) {
    const parts = figures.map(
      ({ name, found, wanted, holds }) => `${figureNames[name]} ${found} (${holds ? '' : 'NOT '}${wanted})`,
    )
    console.result(`${path}: ${parts.join('; ')}`)
  }
}
