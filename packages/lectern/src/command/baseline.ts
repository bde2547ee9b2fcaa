import { basename, dirname } from 'node:path'
import { type Finding, LecternError, outputFile } from '@lectern/core'
import { readPlainText, writeWhole } from '@lectern/node'
import { isRecord } from './config-values.js'

/** How many findings of each rule each article is known to have. Lines are not in it: they move with every change. */
export type Baseline = Readonly<Record<string, Readonly<Record<string, number>>>>

/** Notes are not counted: nobody is asked to mend them. */
export function baselineOf(findings: readonly Finding[]): Baseline {
  const counts: Record<string, Record<string, number>> = {}
  for (const { path = '', rule, severity } of findings) {
    if (severity === 'info') continue
    const ofArticle = counts[path] ?? {}
    counts[path] = ofArticle
    ofArticle[rule] = (ofArticle[rule] ?? 0) + 1
  }
  const sorted = <Value>(record: Record<string, Value>): [string, Value][] =>
    Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(sorted(counts).map(([path, rules]) => [path, Object.fromEntries(sorted(rules))]))
}

/** Findings that are not known. Where an article has more of a rule than is known, all of them: which one is new, nobody can say. */
export function beyond(findings: readonly Finding[], known: Baseline): Finding[] {
  const counts = baselineOf(findings)
  return findings.filter(
    ({ path = '', rule, severity }) =>
      severity === 'info' || (counts[path]?.[rule] ?? 0) > (known[path]?.[rule] ?? 0),
  )
}

/** @throws what the file system throws */
export async function writeBaseline(path: string, findings: readonly Finding[]): Promise<void> {
  const text = `${JSON.stringify(baselineOf(findings), null, 2)}\n`
  await writeWhole([outputFile(basename(path), 'application/json', text)], dirname(path))
}

const most = 64 * 1024 ** 2

/** @throws LecternError `bad-usage` where the file is not there, or is none of ours */
export async function readBaseline(path: string): Promise<Baseline> {
  try {
    const value: unknown = JSON.parse(await readPlainText(path, most))
    if (isRecord(value) && Object.values(value).every(isRecord)) return value as Baseline
    throw new Error('it has no counts of rules by article')
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new LecternError('bad-usage', `--baseline ${path} cannot be read: ${reason}`, {
      hint: `lectern check … --write-baseline ${path} writes one.`,
      cause,
    })
  }
}
