import type { Element, ElementContent } from 'hast'
import type { FindingRecord } from '../edition-types.js'
import type { ReportMessages } from '../words.js'
import { h } from './h.js'
import type { PageState } from './state.js'

/** The worst first; notes, which ask for nothing, are folded where there is something worse. */
export function findingsSection({ article, record: { findings }, words, writer }: PageState): Element {
  const line = article.source.unit ? '¶' : words.line
  const list = (some: readonly FindingRecord[]) =>
    h('ul', { className: ['findings'] }, [writer.writeParts(itemsOf(some, line, words))])
  const worse = (['error', 'warning'] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  )
  const notes = findings.filter(({ severity }) => severity === 'info')
  const content: ElementContent[] = []
  if (findings.length === 0) content.push(h('p', words.noFindings))
  if (worse.length > 0) content.push(list(worse))
  if (notes.length > 0)
    content.push(
      h('details', { open: worse.length === 0 }, [
        h('summary', `${words.info} (${notes.length})`),
        list(notes),
      ]),
    )
  return h('section', [h('h2', words.findings), ...content])
}

/** Yields findings one by one, since there can be one for each paragraph of a book. */
function* itemsOf(
  findings: readonly FindingRecord[],
  line: string,
  words: ReportMessages,
): Generator<Element> {
  for (const finding of findings) yield item(finding, line, words)
}

function item(finding: FindingRecord, line: string, words: ReportMessages): Element {
  const { severity, message, hint, edition } = finding
  const where = [placeOf(finding, line), edition].filter(Boolean).join(' · ')
  return h('li', { className: [severity] }, [
    h('p', [h('strong', words[severity]), ` ${where}`]),
    h('p', english(message)),
    ...(hint ? [h('p', [h('b', words.hint), ' ', english(hint)])] : []),
    h('p', { className: ['muted'] }, english(ruleOf(finding))),
  ])
}

/** "Line 12", "¶ 4". */
function placeOf({ line }: FindingRecord, word: string): string {
  return line === null ? '' : `${word} ${line}`
}

function ruleOf({ rule, wcag }: FindingRecord): string {
  return [rule, ...wcag.map((criterion) => `WCAG ${criterion}`)].join(', ')
}

/** Findings are in English, whatever the language of the page. */
function english(text: string): Element {
  return h('span', { lang: 'en', dir: 'ltr' }, text)
}
