import { explanations } from '@lectern/check/explanations'
import { didYouMean, LecternError, type Rule } from '@lectern/core'
import { allRules } from './all-rules.js'
import type { Console } from './console.js'

/**
 * `lectern explain`: what a rule asks for, and why; without a rule, all of them, a line each.
 *
 * @throws LecternError `bad-usage` for a rule that nobody has
 */
export async function explain(id: string | undefined, console: Console): Promise<number> {
  if (id === undefined) {
    for (const rule of inOrder(Object.values(allRules))) console.result(line(rule))
    return 0
  }
  const rule = Object.hasOwn(allRules, id) ? allRules[id] : undefined
  if (!rule)
    throw new LecternError('bad-usage', `No rule is called ${JSON.stringify(id)}`, {
      hint: `lectern explain lists the rules.${didYouMean(id, Object.keys(allRules))}`,
    })
  console.result(explained(rule))
  return 0
}

function inOrder(rules: readonly Rule[]): Rule[] {
  return [...rules].sort((one, other) => (one.id < other.id ? -1 : 1))
}

function line({ id, severity, summary, wcag }: Rule): string {
  return `${id.padEnd(26)} ${severity.padEnd(8)} ${summary}${criteria(wcag)}`
}

const criteria = (wcag: readonly string[]): string => (wcag.length > 0 ? ` (WCAG ${wcag.join(', ')})` : '')

function explained({ id, severity, source, summary, wcag }: Rule): string {
  const { why, wrong, right } = explanations[id] ?? {}
  const from = source === 'lectern' ? source : `@lectern/${source}`
  return [
    `${id}: ${severity} of ${from}${criteria(wcag)}`,
    `${summary}.`,
    why,
    wrong && `Wrong:\n\n${indented(wrong)}`,
    right && `Right:\n\n${indented(right)}`,
    `To have it left out of what is printed and of the exit status: --rules ${id}=off, or "rules": { "${id}": "off" } in the configuration.`,
  ]
    .filter((part) => part !== undefined)
    .join('\n\n')
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '    ')
}
