import type { Severity } from '../article.js'

/** A rule that findings are about. */
export interface Rule {
  /** `image-alt`: kebab case, phrased as what should hold. */
  id: string
  /** The package that reports it ("check"). */
  source: string
  /** How bad it is to break it. */
  severity: Severity
  /** One line, as what should hold. */
  summary: string
  /** Success criteria of WCAG 2.2 ("1.1.1"). */
  wcag: readonly string[]
}

type RuleRow = readonly [severity: Severity, summary: string, ...wcag: string[]]

/** A package's rules, listed once: `defineRules('check', { 'image-alt': ['error', 'Every picture has …', '1.1.1'] })`. */
export function defineRules<Id extends string>(
  source: string,
  rows: Readonly<Record<Id, RuleRow>>,
): Readonly<Record<Id, Rule>> {
  const entries = Object.entries<RuleRow>(rows).map(([id, [severity, summary, ...wcag]]) => [
    id,
    { id, source, severity, summary, wcag },
  ])
  return Object.fromEntries(entries)
}
