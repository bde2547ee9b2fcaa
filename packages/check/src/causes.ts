import type { Finding } from '@lectern/core'

/** Rules that tell which claim an edition cannot make, for a reason that most often is a finding of its own. */
const claims = new Set(['wcag-claim', 'pdf-ua', 'pdf-a', 'claim-dropped', 'conformance-contradicted'])

/**
 * Findings as an author reads them: without claims that fall for a reason which is a finding itself, and once for each cause. What one change
 * would mend is one finding, such as thirty pictures of a host that is not allowed: the first stands for all, and its hint says where the others are.
 */
export function causesOf(findings: readonly Finding[]): Finding[] {
  return onceEach(withoutConsequences(findings))
}

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

function onceEach(findings: readonly Finding[]): Finding[] {
  const causes = new Map<string, Finding[]>()
  for (const finding of findings) {
    const { path, rule, severity, hint, message } = finding
    const key = JSON.stringify([path, rule, severity, hint ?? message])
    const cause = causes.get(key) ?? []
    causes.set(key, cause)
    cause.push(finding)
  }
  return [...causes.values()].flatMap(([first, ...others]) =>
    first ? [others.length > 0 ? withPlaces(first, others) : first] : [],
  )
}

/** So many more places of a cause are named. */
const mostPlaces = 8

function withPlaces(first: Finding, others: readonly Finding[]): Finding {
  const places = others.filter(({ line }) => line !== undefined).map(placeOf)
  const named = [...places.slice(0, mostPlaces), ...(places.length > mostPlaces ? ['…'] : [])]
  const more = `${others.length.toLocaleString('en')} more${named.length > 0 ? `: ${named.join(', ')}` : ''}`
  return { ...first, hint: first.hint ? `${first.hint}\n${more}` : more }
}

/** "12:3", "paragraph 4", or "-" for the article as a whole. */
export function placeOf({ line, column, unit }: Finding): string {
  if (line === undefined) return '-'
  return unit ? `${unit} ${line}` : `${line}:${column ?? 1}`
}
