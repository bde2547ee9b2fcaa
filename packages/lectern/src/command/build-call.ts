import { statSync } from 'node:fs'
import { didYouMean, LecternError } from '@lectern/core'
import type { OpenBuild, Outcome } from './build-job.js'
import type { Console } from './console.js'
import { exceeds, isForPerson, reaches } from './findings.js'
import type { Settings } from './settings.js'

/** Which configuration is used, what is not followed, and which names of rules are not those of Lectern's. */
export async function tellOpened(
  { configuration, leftOut, settings }: Pick<OpenBuild, 'configuration' | 'leftOut'> & { settings: Settings },
  console: Console,
): Promise<void> {
  if (configuration) console.note(`Configuration: ${configuration}`)
  for (const path of leftOut) console.note(`Left out: ${path} is a link to a file outside its folder`)
  if (!settings.rules) return
  const { allRules } = await import('./all-rules.js')
  const unknown = Object.keys(settings.rules).filter((id) => !Object.hasOwn(allRules, id))
  for (const id of unknown)
    console.note(`No rule of Lectern is called "${id}".${didYouMean(id, Object.keys(allRules))}`)
}

/** 1 where an edition failed, or where findings are not borne. */
export function exitCode(
  outcomes: readonly Outcome[],
  { strict, maxWarnings }: Pick<Settings, 'strict' | 'maxWarnings'>,
): number {
  const failed = outcomes.some(({ failures }) => failures.length > 0)
  const findings = outcomes.flatMap((outcome) => outcome.findings)
  const isBad = strict === true && (reaches(findings, 'error') || findings.some(isForPerson))
  return failed || isBad || exceeds(findings, maxWarnings) ? 1 : 0
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
