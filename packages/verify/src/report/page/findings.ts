import type { Element } from 'hast'
import type { FindingRecord } from '../edition-types.js'
import type { ReportMessages } from '../words.js'
import { h } from './h.js'
import type { PageState } from './state.js'
import { type Cell, row, tableOfParts } from './table.js'

export function findingsSection({ article, record, words, writer }: PageState): Element {
  const { findings } = record
  const headers = [article.source.unit ? '¶' : words.line, words.severity, words.finding, words.hint]
  const content =
    findings.length === 0
      ? h('p', words.noFindings)
      : tableOfParts('findings', words.findings, headers, writer.writeParts(rowsOf(findings, words)))
  return h('section', [h('h2', words.findings), content])
}

/** One by one, since there can be one for each paragraph of a book. */
function* rowsOf(findings: readonly FindingRecord[], words: ReportMessages): Generator<Element> {
  for (const finding of findings) yield row(cellsOf(finding, words))
}

function cellsOf(finding: FindingRecord, words: ReportMessages): Cell[] {
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
