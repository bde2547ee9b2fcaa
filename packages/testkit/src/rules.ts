import { createReport, findingsOf, type Rule, VFile } from '@lectern/core'
import { demand, type Register } from './contract.js'

/** The contract of a package's rules: names, sentences and criteria in one form, and findings that lead somewhere. */
export function testRules(rules: Readonly<Record<string, Rule>>, it: Register): void {
  it('declares its rules in one form', async () => {
    for (const [id, rule] of Object.entries(rules)) checkForm(id, rule)
  })

  it('reports each rule with its place, hint and criteria', async () => {
    for (const rule of Object.values(rules)) checkReport(rule)
  })
}

function checkForm(id: string, rule: Rule): void {
  demand(rule.id === id && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id), `"${id}" is not a name in kebab case`)
  demand(
    /^[A-Z]/.test(rule.summary) && !rule.summary.endsWith('.'),
    `${id}: the description must be one line that says what should hold`,
  )
  for (const criterion of rule.wcag)
    demand(/^[1-4]\.\d\.\d{1,2}$/.test(criterion), `${id}: "${criterion}" is not a WCAG success criterion`)
}

function checkReport(rule: Rule): void {
  const file = new VFile({ path: 'article.md' })
  createReport(file)(rule, 'Something is wrong', {
    place: { line: 3, column: 5 },
    hint: 'Fix it.',
    block: 'p-1',
  })
  const [finding] = findingsOf(file)
  const message = file.messages[0]
  demand(
    finding?.line === 3 && finding.column === 5 && finding.hint === 'Fix it.',
    `${rule.id}: the place or the hint is lost`,
  )
  demand(
    finding.rule === rule.id && finding.severity === rule.severity,
    `${rule.id}: reported under another rule`,
  )
  demand(
    message?.ruleId === rule.id && message.source === rule.source,
    `${rule.id}: the message has no rule id and source for unified`,
  )
}
