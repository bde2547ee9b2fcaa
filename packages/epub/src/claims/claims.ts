import {
  claimsOfSaid,
  type Evidence,
  loadSummaryWords,
  lostOf,
  type Said,
  saidOf,
  summaryOf,
} from '@lectern/check/claims'
import type { Article, Claim, EmitContext } from '@lectern/core'
import type { EpubOptions } from '../options.js'
import { rules } from '../rules.js'
import { type Declared, declaredBy } from './declared.js'

/** All that the package document says about accessibility. */
export interface Accessibility {
  /** From the table that pages and books share. */
  said: readonly Said[]
  summary: { text: string; lang: string }
  /** The publisher's own words, where the checks pass. */
  declared: Declared
}

/** Runs the table over the evidence; each claim that readers look for and the content breaks is a finding. */
export async function accessibilityOf(
  article: Article,
  evidence: Evidence,
  context: EmitContext,
  { accessibility: version = '1.1' }: Pick<EpubOptions, 'accessibility'>,
): Promise<Accessibility> {
  for (const { property, value, reason } of lostOf(evidence))
    context.report(rules['claim-dropped'], `The EPUB does not claim ${property} ${value}: ${reason}`)
  return {
    said: saidOf(article.meta, evidence),
    summary: await summaryIn(article, evidence),
    declared: declaredBy(article.meta, evidence, version, context),
  }
}

/** Our sentences are in the article's language where we speak it; the publisher's are in the article's. */
async function summaryIn({ meta }: Article, evidence: Evidence): Promise<Accessibility['summary']> {
  const { messages, lang } = await loadSummaryWords(meta.lang)
  // What the publisher says holds for a whole edition only.
  const own = evidence.isUnconfirmed ? undefined : meta.accessibility.summary
  return { text: summaryOf(evidence, messages, own), lang: own ? meta.lang : lang }
}

/** The same as the edition's claims, for `edition.json` and the report. */
export function claimsOf({ said, declared }: Accessibility): Claim[] {
  const { conformsTo, certifiedBy } = declared
  const publisher = conformsTo ? [`dcterms:conformsTo ${conformsTo}`] : []
  const certifier = certifiedBy ? [`a11y:certifiedBy ${certifiedBy}`] : []
  return [
    { standard: 'EPUB 3.3', basis: 'construction' },
    ...claimsOfSaid(said),
    ...[...publisher, ...certifier].map((standard): Claim => ({ standard, basis: 'person' })),
  ]
}
