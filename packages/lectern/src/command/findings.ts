import type { Finding } from '@lectern/core'
import type { FailOn } from './arguments.js'

/** How much of what was found a person is shown. */
export interface Shown {
  /** Errors alone. */
  quiet?: boolean | undefined
  /** Everything, notes and consequences included. */
  verbose?: boolean | undefined
}

/** For reading: no notes, no claim that falls with another finding, the first of each rule, and each hint once. */
export function forReading(findings: readonly Finding[], { quiet, verbose }: Shown): Finding[] {
  if (quiet) return hintsOnce(findings.filter(({ severity }) => severity === 'error'))
  if (verbose) return hintsOnce(findings)
  return firstOfEach(hintsOnce(withoutConsequences(findings.filter(({ severity }) => severity !== 'info'))))
}

/** Rules that tell which claim an edition cannot make, for a reason that most often is a finding of its own. */
const claims = new Set(['wcag-claim', 'pdf-ua', 'pdf-a', 'claim-dropped', 'conformance-contradicted'])

function withoutConsequences(findings: readonly Finding[]): Finding[] {
  const causes = findings.filter(({ rule }) => !claims.has(rule))
  const isTold = ({ path, wcag }: Finding): boolean =>
    causes.some(
      (cause) =>
        cause.path === path &&
        (wcag.length === 0 || cause.wcag.some((criterion) => wcag.includes(criterion))),
    )
  return findings.filter((finding) => !claims.has(finding.rule) || !isTold(finding))
}

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
    const advice = hint ? `\n${' '.repeat(width + 4)}${hint}` : ''
    return `  ${placeOf(finding).padEnd(width)}  ${severity.padEnd(7)}  ${oneLine(message)}  ${rule}${criteria}${advice}`
  })
}

/** "12:3", "paragraph 4", or "-" for the article as a whole. */
function placeOf({ line, column, unit }: Finding): string {
  if (line === undefined) return '-'
  return unit ? `${unit} ${line}` : `${line}:${column ?? 1}`
}

/** For reading: of several findings of one rule in one article, the first alone says what to do about them all. */
function hintsOnce(findings: readonly Finding[]): Finding[] {
  const said = new Set<string>()
  return findings.map((finding) => {
    const { hint, ...rest } = finding
    const advice = JSON.stringify([finding.path, finding.rule, hint])
    if (said.has(advice)) return rest
    said.add(advice)
    return finding
  })
}

/** So many findings of one rule tell what is wrong; more would push everything else off the screen. */
const readable = 5

/** For reading: the first of each rule and severity in an article, then how many more there are. */
function firstOfEach(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>()
  const first = findings.filter((finding) => {
    const key = JSON.stringify([finding.path, finding.rule, finding.severity])
    const group = groups.get(key) ?? []
    groups.set(key, group)
    return group.push(finding) <= readable
  })
  return [...first, ...[...groups.values()].flatMap(moreOf)]
}

function moreOf([first, ...others]: readonly Finding[]): Finding[] {
  const more = others.length + 1 - readable
  if (first === undefined || more <= 0) return []
  const { path, severity, rule, source, wcag } = first
  const message = `${more.toLocaleString('en')} more of this rule`
  const hint = 'With --verbose all of them are printed.'
  return [{ ...(path === undefined ? {} : { path }), severity, rule, source, wcag, message, hint }]
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
