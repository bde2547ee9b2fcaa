import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Finding, LecternError, safePath } from '@lectern/core'
import type { Measured, Verification } from '@lectern/verify'
import type { Call } from './arguments.js'
import { reaches } from './check.js'
import type { Console } from './console.js'
import { amount, counted, formatFinding } from './findings.js'

type VerifyCall = Extract<Call, { command: 'verify' }>

/** `lectern verify`: findings are the result here, so they go to standard output. */
export async function verify(
  { paths, settings }: VerifyCall,
  console: Console,
  signal: AbortSignal,
): Promise<number> {
  const results: { path: string; verification: Verification }[] = []
  for (const path of paths) {
    signal.throwIfAborted()
    results.push({ path, verification: await verifyPath(path) })
  }
  const findings = results.flatMap(({ verification }) => verification.findings)
  if (settings.json) console.result(JSON.stringify({ results }, null, 2))
  else {
    print(findings, settings.quiet === true, console)
    for (const { verification } of results)
      await printMeasures(verification.measured, settings.quiet === true, console)
  }
  const { error, warning } = counted(findings)
  const files = results.reduce((sum, { verification }) => sum + verification.files.length, 0)
  console.note(`${amount(files, 'file')} read back: ${amount(error, 'error')}, ${amount(warning, 'warning')}`)
  return reaches(findings, 'error') ? 1 : 0
}

function print(findings: readonly Finding[], quiet: boolean, console: Console): void {
  for (const finding of findings) {
    if (!quiet || finding.severity === 'error') console.result(formatFinding(finding))
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

async function verifyPath(path: string): Promise<Verification> {
  const info = await stat(path).catch((cause) => {
    throw new LecternError('bad-usage', `Nothing is there: ${path}`, {
      hint: 'Name a folder that lectern build made.',
      cause,
    })
  })
  if (info.isDirectory()) return inFolder(path)
  if (basename(path) === 'edition.json') return inFolder(dirname(path))
  const { verifyFile } = await import('@lectern/verify')
  return verifyFile(path, await readFile(path))
}

async function inFolder(folder: string): Promise<Verification> {
  const { verify: readBack } = await import('@lectern/verify')
  const { files, findings, measured } = await readBack({
    // What an edition.json names is not trusted to stay in its folder.
    read: (path) => readFile(join(folder, safePath(path))).catch(() => undefined),
  })
  return {
    files: files.map((path) => join(folder, path)),
    measured: measured.map((one) => ({ ...one, path: join(folder, one.path) })),
    findings: findings.map((finding) => ({ ...finding, path: join(folder, finding.path ?? '') })),
  }
}
