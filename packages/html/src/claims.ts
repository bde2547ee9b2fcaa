import { type Evidence, pageClaims } from '@lectern/claims'
import type { Article, Claim, Report, Theme } from '@lectern/core'
import { rules } from './rules.js'

/** WCAG 2.2 AA where the page carries it; what it does not carry is a finding for each reason. */
export function claimsOf(article: Article, evidence: Evidence, theme: Theme, report: Report): Claim[] {
  const { claims, lost } = pageClaims(article, evidence, theme)
  for (const { reason, place, criterion } of lost) {
    report(rules['wcag-claim'], `The page does not claim WCAG 2.2 AA: ${reason} (${criterion})`, {
      ...(place ? { place } : {}),
      hint: 'The claim is made once this is fixed.',
    })
  }
  return claims
}
