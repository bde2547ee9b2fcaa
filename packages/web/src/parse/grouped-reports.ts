import type { Report, ReportDetail, Rule } from '@lectern/core'

/** How many findings of a kind are told one by one; of parts of a page that are left out each, since their words are told nowhere else. */
const most = 3
const mostOutside = 40

/** Findings that quote words which stand in no edition: where they are one, it quotes them all. */
const quoting = /^html-(?:outside|removed)$/

interface Call {
  rule: Rule
  reason: string
  detail: ReportDetail | undefined
}

/** Findings of a page, of which a saved one may have two hundred of a kind: many of a kind are one line with their number. */
export function groupedReports(report: Report): { report: Report; release(): void } {
  const groups = new Map<string, Call[]>()
  return {
    report: (rule, reason, detail) => {
      const kind = `${rule.id} ${reason.replace(/“[^”]*”/g, '')}`
      const group = groups.get(kind)
      if (group) group.push({ rule, reason, detail })
      else groups.set(kind, [{ rule, reason, detail }])
    },
    release: () => {
      for (const group of groups.values()) release(group, report)
    },
  }
}

function release(group: readonly Call[], report: Report): void {
  const [first] = group
  if (!first || group.length <= (first.rule.id === 'html-outside' ? mostOutside : most))
    for (const { rule, reason, detail } of group) report(rule, reason, detail)
  else {
    const others = quoting.test(first.rule.id) ? quotesOf(group) : ''
    report(first.rule, `${first.reason} (the first of ${group.length} of this kind${others})`, first.detail)
  }
}

/** The words of all but the first, each once. */
function quotesOf([first, ...others]: readonly Call[]): string {
  const quotes = new Set(others.flatMap(({ reason }) => /“.*”/s.exec(reason) ?? []))
  for (const quote of /“.*”/s.exec(first?.reason ?? '') ?? []) quotes.delete(quote)
  return quotes.size > 0 ? `; the others: ${[...quotes].join(', ')}` : ''
}
