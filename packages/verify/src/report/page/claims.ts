import type { Element } from 'hast'
import type { ClaimRecord } from '../edition-types.js'
import { type EditionSummary, editionsOf } from '../summary.js'
import type { ReportMessages } from '../words.js'
import { named } from './criteria.js'
import { h } from './h.js'
import type { PageState } from './state.js'
import { table } from './table.js'

export function claimsSection({ record, words }: PageState): Element {
  const editions = editionsOf(record).flatMap((edition, index) => [
    h('h3', edition.name),
    claimsOf(edition, index, words),
  ])
  return h('section', [h('h2', words.claims), h('p', words.claimsIntro), ...editions])
}

function claimsOf({ name, claims }: EditionSummary, index: number, words: ReportMessages): Element {
  if (claims.length === 0) return h('p', words.noClaims)
  const explained = claims.some(({ rule, evidence }) => rule || evidence)
  const rows = claims.map((claim) => [
    claim.standard,
    ...(explained ? [inEnglish(claim.rule), inEnglish(claim.evidence)] : []),
    basisOf(claim, words),
    personOf(claim, words),
  ])
  const because = explained ? [words.rule, words.evidence] : []
  return table(
    `claims-${index + 1}`,
    name,
    [words.standard, ...because, words.basis, words.needsPerson],
    rows,
  )
}

const english = { lang: 'en', dir: 'ltr' } as const
const inEnglish = (text = '') => h('span', english, text)

function basisOf({ basis, checker }: ClaimRecord, words: ReportMessages): string {
  return basis === 'machine' ? words.machine(checker ?? words.aChecker) : words[basis]
}

function personOf({ needsPerson }: ClaimRecord, words: ReportMessages): string | Element {
  if (needsPerson.length === 0) return words.nothing
  return h(
    'ul',
    english,
    needsPerson.map((item) => h('li', named(item))),
  )
}
