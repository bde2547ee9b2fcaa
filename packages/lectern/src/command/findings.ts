import type { Finding } from '@lectern/core'
import type { FailOn } from './arguments.js'

/**
 * A finding as the command prints it: `article.md:12:3 error image-alt  This picture has no …  (WCAG 1.1.1)`, and its
 * hint on a line of its own.
 */
export function formatFinding(finding: Finding): string {
  const { path = 'article', line, column, unit, severity, rule, message, wcag, hint } = finding
  const within = unit ? `${unit} ${line}` : `${line}:${column ?? 1}`
  const place = line === undefined ? path : `${path}:${unit ? ' ' : ''}${within}`
  const criteria = wcag.length > 0 ? `  (WCAG ${wcag.join(', ')})` : ''
  const advice = hint ? `\n    ${hint}` : ''
  return `${place} ${severity} ${rule}  ${oneLine(message)}${criteria}${advice}`
}

/** For reading: of several findings of one rule in one article, the first alone says what to do about them all. */
export function hintsOnce(findings: readonly Finding[]): Finding[] {
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
const readable = 50

/** For reading: the first of each rule and severity in an article, then how many more its report has. */
export function firstOfEach(findings: readonly Finding[]): Finding[] {
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
  const hint = 'The report lists all of them. With `--out -` no report is kept: build into a folder.'
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

/** Whether there is a finding for which a command fails. */
export function reaches(findings: readonly Finding[], limit: FailOn): boolean {
  const { error, warning } = counted(findings)
  if (limit === 'never') return false
  return error > 0 || (limit === 'warning' && warning > 0)
}
