import { type Finding, type Severity, sha256 } from '@lectern/core'
import { version } from './version.js'

const home = 'https://github.com/lectern-publishing/lectern'
const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** Findings as a log that code hosts and editors show (SARIF 2.1.0, OASIS standard). */
export function sarifLog(findings: readonly Finding[]): object {
  const rules = [...new Map(findings.map((finding) => [finding.rule, finding])).values()]
  const fingerprint = fingerprints()
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'lectern', version: version(), informationUri: home, rules: rules.map(toRule) },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => ({
          ...toResult(finding, rules),
          partialFingerprints: { 'lectern/v1': fingerprint(finding) },
        })),
      },
    ],
  }
}

/** What code scanning shows of a rule: its name in words, what it asks for, and the criteria of WCAG that it serves. */
function toRule({ rule, source, severity, message, hint, wcag, url }: Finding): object {
  const criteria = wcag.map((criterion) => `WCAG ${criterion}`)
  const help = [hint ?? message, ...criteria].join('\n')
  return {
    id: rule,
    shortDescription: { text: inWords(rule) },
    fullDescription: { text: hint ?? message },
    help: { text: help },
    defaultConfiguration: { level: levels[severity] },
    properties: { source, tags: ['accessibility', ...criteria] },
    ...(url ? { helpUri: url } : {}),
  }
}

/** `image-alt` as "Image alt". */
function inWords(rule: string): string {
  const words = rule.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Of what does not change when lines move: file, rule and message, with a number where they come again (SARIF 2.1.0, 3.27.17). */
function fingerprints(): (finding: Finding) => string {
  const counts = new Map<string, number>()
  return ({ path, rule, message }) => {
    const what = [path, rule, message].join('\n')
    const count = (counts.get(what) ?? 0) + 1
    counts.set(what, count)
    return `${sha256(what).slice(0, 16)}:${count}`
  }
}

function toResult(finding: Finding, rules: readonly Finding[]): object {
  const { rule, severity, message, hint, unit, line } = finding
  const words = unit ? `${unit.charAt(0).toUpperCase()}${unit.slice(1)} ${line}: ${message}` : message
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex((other) => other.rule === rule),
    level: levels[severity],
    message: { text: hint ? `${words.replace(/\.$/, '')}. ${hint}` : words },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(finding.path) }, ...region(finding) } }],
  }
}

function uriOf(path = 'article'): string {
  return path.split(/[\\/]/).map(encodeURIComponent).join('/')
}

/** Code scanning shows what is said of a whole article at its first line, and of a source that has no lines. */
function region({ line, column, place, unit }: Finding): object {
  if (line === undefined || unit) return { region: { startLine: 1 } }
  const end = place && 'end' in place ? { endLine: place.end.line, endColumn: place.end.column } : {}
  return { region: { startLine: line, startColumn: column ?? 1, ...end } }
}
