import { type Evidence, pageClaims } from '@lectern/check/claims'
import type { Claim, Report } from '@lectern/core'
import type { PageParts } from './page/parts.js'
import { rules } from './rules.js'

/** WCAG 2.2 AA where the page carries it; what it does not carry is a finding for each reason. */
export function claimsOf(
  { article, theme, css, slots }: PageParts,
  evidence: Evidence,
  report: Report,
): Claim[] {
  const { claims, lost } = pageClaims(article, evidence, theme)
  if (css) {
    report(
      rules['own-style'],
      "The page does not claim WCAG 2.2 AA: the publisher's style sheet is not checked",
      {
        hint: 'Check its contrast, sizes and focus by hand; or set tokens of the theme instead, which are checked.',
      },
    )
  }
  const hasOwn = Object.values(slots).some((nodes) => nodes.length > 0)
  if (hasOwn) {
    report(
      rules['own-style'],
      "The page does not claim WCAG 2.2 AA: the publisher's own parts are not checked",
      {
        hint: 'Check the nodes of `slots` by hand, with a screen reader and by keyboard.',
      },
    )
  }
  for (const { reason, place, criterion } of lost) {
    report(rules['wcag-claim'], `The page does not claim WCAG 2.2 AA: ${reason} (${criterion})`, {
      ...(place ? { place } : {}),
      hint: 'The claim is made once this is fixed.',
    })
  }
  return css || hasOwn ? [] : claims
}
