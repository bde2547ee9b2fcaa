import type { Element } from 'hast'
import type { ClaimRecord } from '../edition-types.js'
import { type EditionSummary, editionsOf } from '../summary.js'
import type { ReportMessages } from '../words.js'
import { named } from './criteria.js'
import { h } from './h.js'
import type { PageState } from './state.js'

export function claimsSection({ record, words }: PageState): Element {
  const editions = editionsOf(record).flatMap((edition) => [h('h3', edition.name), claimsOf(edition, words)])
  return h('section', [h('h2', words.claims), h('p', words.claimsIntro), ...editions])
}

/** Each standard as a term, and below it what bears the claim out: a list, which a narrow window need not scroll. */
function claimsOf({ claims }: EditionSummary, words: ReportMessages): Element {
  if (claims.length === 0) return h('p', words.noClaims)
  const items = claims.flatMap((claim) => [
    h('dt', claim.standard),
    ...detailsOf(claim, words).map(([label, text, lang]) =>
      h('dd', [h('b', label), ' ', lang ? h('span', { lang, dir: 'ltr' }, text) : text]),
    ),
  ])
  return h('dl', items)
}

/** Label, text, and the text's language where it is not the page's. */
function detailsOf(claim: ClaimRecord, words: ReportMessages): [string, string, string?][] {
  const { rule, evidence, needsPerson } = claim
  return [
    ...(evidence ? ([[words.evidence, evidence, 'en']] as [string, string, string][]) : []),
    ...(rule ? ([[words.rule, rule, 'en']] as [string, string, string][]) : []),
    [words.basis, basisOf(claim, words)],
    ...(needsPerson.length > 0
      ? ([[words.needsPerson, needsPerson.map(named).join('; '), 'en']] as [string, string, string][])
      : []),
  ]
}

function basisOf({ basis, checker }: ClaimRecord, words: ReportMessages): string {
  return basis === 'machine' ? words.machine(checker ?? words.aChecker) : words[basis]
}
