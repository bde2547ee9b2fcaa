import type { Element, ElementContent } from 'hast'
import type { FindingRecord } from '../edition-types.js'
import type { ReportMessages } from '../words.js'
import { h } from './h.js'
import type { PageState } from './state.js'
import { table } from './table.js'

export function findingsSection({ article, record, words }: PageState): Element {
  const { findings } = record
  const headers = [article.source.unit ? '¶' : words.line, words.severity, words.finding, words.hint]
  const content =
    findings.length === 0
      ? h('p', words.noFindings)
      : table(
          'findings',
          words.findings,
          headers,
          findings.map((finding) => rowOf(finding, words)),
        )
  return h('section', [h('h2', words.findings), content])
}

function rowOf(finding: FindingRecord, words: ReportMessages): (string | ElementContent)[] {
  const { line, column, unit, severity, hint } = finding
  const place = line === null ? '–' : unit ? `¶ ${line}` : `${line}:${column}`
  return [
    place,
    h('span', { className: [severity] }, words[severity]),
    english(textOf(finding)),
    hint ? english(hint) : '–',
  ]
}

function textOf({ message, rule, wcag, edition }: FindingRecord): string {
  const details = [rule, ...wcag.map((criterion) => `WCAG ${criterion}`), ...(edition ? [edition] : [])]
  return `${message} (${details.join(', ')})`
}

/** Findings are in English, whatever the language of the page. */
function english(text: string): Element {
  return h('span', { lang: 'en', dir: 'ltr' }, text)
}
