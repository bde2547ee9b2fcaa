import { causesOf, placeOf } from '@lectern/check'
import type { Finding } from '@lectern/core'
import type { FailOn } from './arguments.js'
import type { Settings } from './settings.js'

/** How much of what was found a person is shown. */
export interface Shown {
  /** Errors alone. */
  quiet?: boolean | undefined
  /** Everything, notes and consequences included. */
  verbose?: boolean | undefined
  /** What a person must decide is no note then. */
  strict?: boolean | undefined
}

/**
 * Findings as bad as a configuration says that those of their rule are. Claims and reports know nothing of it: they are computed from what was
 * found.
 */
export function atLevels(findings: readonly Finding[], levels: Settings['rules'] = {}): Finding[] {
  return findings.flatMap((finding) => {
    const level = Object.hasOwn(levels, finding.rule) ? levels[finding.rule] : undefined
    if (level === 'off') return []
    return level ? [{ ...finding, severity: level }] : [finding]
  })
}

/** For reading: no notes, no claim that falls with another finding, and one line for each cause. */
export function forReading(findings: readonly Finding[], { quiet, verbose, strict }: Shown): Finding[] {
  if (quiet) return causesOf(findings.filter(({ severity }) => severity === 'error'))
  if (verbose) return [...findings]
  const isShown = (finding: Finding): boolean =>
    finding.severity !== 'info' || (strict === true && isForPerson(finding))
  return causesOf(findings.filter(isShown))
}

/** What a person must decide before anybody relies on the editions; `--strict` fails for it. */
export const isForPerson = ({ rule }: Finding): boolean =>
  rule === 'lang-detected' || rule === 'document-lang'

/**
 * Findings as the command prints them, the path once for each file:
 *
 *     article.md
 *       12:3  error    This picture has no text alternative  image-alt (WCAG 1.1.1)
 *             Describe it, or mark it {decorative}.
 */
export function formatFindings(findings: readonly Finding[]): string {
  const files = new Map<string, Finding[]>()
  for (const finding of findings) {
    const { path = 'article' } = finding
    const ofFile = files.get(path) ?? []
    files.set(path, ofFile)
    ofFile.push(finding)
  }
  return [...files].map(([path, ofFile]) => [path, ...rowsOf(ofFile)].join('\n')).join('\n')
}

function rowsOf(findings: readonly Finding[]): string[] {
  const width = findings.reduce((widest, finding) => Math.max(widest, placeOf(finding).length), 0)
  return findings.map((finding) => {
    const { severity, rule, message, wcag, hint } = finding
    const criteria = wcag.length > 0 ? ` (WCAG ${wcag.join(', ')})` : ''
    const advice = (hint?.split('\n') ?? [])
      .map((line) => `\n${' '.repeat(width + 4)}${oneLine(line)}`)
      .join('')
    return `  ${placeOf(finding).padEnd(width)}  ${severity.padEnd(7)}  ${oneLine(message)}  ${rule}${criteria}${advice}`
  })
}

/** In the order of the source; what has no line comes last. */
export function inSourceOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (one, other) =>
      (one.line ?? Number.MAX_SAFE_INTEGER) - (other.line ?? Number.MAX_SAFE_INTEGER) ||
      (one.column ?? 0) - (other.column ?? 0),
  )
}

/** A message can quote what an author wrote, control characters and all; a terminal must not obey them. */
function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
}

/** "1 error", "2 errors" */
export function amount(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}

export function counted(findings: readonly Finding[]): Record<Finding['severity'], number> {
  const count = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) count[severity] += 1
  return count
}

/** "1 error, 2 warnings, 3 notes" */
export function summary(findings: readonly Finding[]): string {
  const { error, warning, info } = counted(findings)
  return `${amount(error, 'error')}, ${amount(warning, 'warning')}, ${amount(info, 'note')}`
}

/** Whether there are more warnings than `--max-warnings` allows. */
export function exceeds(findings: readonly Finding[], mostWarnings: number | undefined): boolean {
  return mostWarnings !== undefined && counted(findings).warning > mostWarnings
}

/** Whether there is a finding for which a command fails. */
export function reaches(findings: readonly Finding[], limit: FailOn): boolean {
  const { error, warning } = counted(findings)
  if (limit === 'never') return false
  return error > 0 || (limit === 'warning' && warning > 0)
}
