import type { Article, Claim, EmitContext } from '@lectern/core'
import type { EpubOptions } from '../options.js'
import { rules } from '../rules.js'
import type { EpubWords } from '../words/index.js'
import { type Declared, declaredBy } from './declared.js'
import type { Evidence } from './evidence.js'
import { hazardsOf } from './hazards.js'
import { summaryOf } from './summary.js'
import { type ClaimRow, claimTable } from './table.js'

/** One of them, and why it may be said. */
interface Statement {
  property: ClaimRow['property'] | 'accessibilityHazard'
  value: string
  rule: string
  evidence: string
}

/** All that the package document says about accessibility. */
export interface Accessibility {
  statements: readonly Statement[]
  summary: { text: string; lang: string }
  /** The publisher's own words, where the checks pass. */
  declared: Declared
}

/** Runs the table over the evidence; each claim that readers look for and the content breaks is a finding. */
export function accessibilityOf(
  article: Article,
  evidence: Evidence,
  words: EpubWords,
  context: EmitContext,
  { accessibility: version = '1.1' }: Pick<EpubOptions, 'accessibility'>,
): Accessibility {
  const held = claimTable.filter((row) => row.holds(evidence))
  for (const row of claimTable) if (!held.includes(row)) reportLost(row, evidence, context)
  const statements = held.map(
    ({ property, value, rule, shown }): Statement => ({ property, value, rule, evidence: shown(evidence) }),
  )
  return {
    statements: [...statements, ...hazardStatements(article, evidence)],
    summary: summaryIn(article, evidence, words),
    declared: declaredBy(article.meta.accessibility, evidence, version, context),
  }
}

function hazardStatements({ meta }: Article, evidence: Evidence): Statement[] {
  const { isMoving, sounds, films } = evidence
  const isSaid = (meta.accessibility.hazards ?? []).length > 0
  const seen = `${isMoving ? 'a picture moves' : 'no picture moves'}, ${sounds + films} recordings`
  return hazardsOf(meta, evidence).map((value) => ({
    property: 'accessibilityHazard',
    value,
    rule: 'As the publisher says; else none where nothing moves or sounds but speech, and unknown where something does.',
    evidence: isSaid ? 'said by the publisher' : seen,
  }))
}

function reportLost({ property, value, lost }: ClaimRow, evidence: Evidence, { report }: EmitContext): void {
  const reason = lost?.(evidence)
  if (reason) report(rules['claim-dropped'], `The EPUB does not claim ${property} ${value}: ${reason}`)
}

/** Our sentences are in the article's language where we speak it; the publisher's are in the article's. */
function summaryIn(
  { meta }: Article,
  evidence: Evidence,
  { messages, lang }: EpubWords,
): Accessibility['summary'] {
  const own = meta.accessibility.summary
  return { text: summaryOf(evidence, messages, own), lang: own ? meta.lang : lang }
}

/** The same as the edition's claims, for `edition.json` and the report. */
export function claimsOf({ statements, declared }: Accessibility): Claim[] {
  const { conformsTo, certifiedBy } = declared
  const said = statements.map(
    ({ property, value, rule, evidence }): Claim => ({
      standard: `schema:${property} ${value}`,
      basis: 'machine',
      rule,
      evidence,
      ...judged(property, value),
    }),
  )
  const publisher = conformsTo ? [`dcterms:conformsTo ${conformsTo}`] : []
  const certifier = certifiedBy ? [`a11y:certifiedBy ${certifiedBy}`] : []
  return [
    { standard: 'EPUB 3.3', basis: 'construction' },
    ...said,
    ...[...publisher, ...certifier].map((standard): Claim => ({ standard, basis: 'person' })),
  ]
}

/** What a machine finds to be there, a person must find to be good (WCAG 2.2 success criteria). */
function judged(property: string, value: string): Pick<Claim, 'needsPerson'> {
  const criteria: Readonly<Record<string, readonly string[]>> = {
    alternativeText: ['1.1.1'],
    longDescription: ['1.1.1'],
    describedMath: ['1.1.1'],
    transcript: ['1.2.1'],
    closedCaptions: ['1.2.2'],
    structuralNavigation: ['2.4.6'],
    textual: ['1.1.1'],
  }
  const needsPerson = property === 'accessibilityHazard' ? ['2.3.1'] : criteria[value]
  return needsPerson && property !== 'accessMode' ? { needsPerson } : {}
}
