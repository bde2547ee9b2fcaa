import type { Finding, Severity } from '@lectern/core'
import { version } from './version.js'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** Findings as a log that code hosts and editors show (SARIF 2.1.0, OASIS standard). */
export function sarifLog(findings: readonly Finding[]): object {
  const rules = [...new Map(findings.map((finding) => [finding.rule, finding])).values()]
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'lectern', version: version(), rules: rules.map(toRule) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => toResult(finding, rules)),
      },
    ],
  }
}

function toRule({ rule, source, wcag, url }: Finding): object {
  return {
    id: rule,
    properties: { source, tags: wcag.map((criterion) => `WCAG ${criterion}`) },
    ...(url ? { helpUri: url } : {}),
  }
}

function toResult(finding: Finding, rules: readonly Finding[]): object {
  const { rule, severity, message, hint } = finding
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex((other) => other.rule === rule),
    level: levels[severity],
    message: { text: hint ? `${message.replace(/\.$/, '')}. ${hint}` : message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(finding.path) }, ...region(finding) } }],
  }
}

function uriOf(path = 'article'): string {
  return path.split(/[\\/]/).map(encodeURIComponent).join('/')
}

function region({ line, column, place }: Finding): object {
  if (line === undefined) return {}
  const end = place && 'end' in place ? { endLine: place.end.line, endColumn: place.end.column } : {}
  return { region: { startLine: line, startColumn: column ?? 1, ...end } }
}
