import { type Article, type Claim, contrast, isLanguageKnown, type Report, type Theme } from '@lectern/core'
import type { Content } from './content.js'
import { rules } from './rules.js'

/** Success criteria that no machine can judge in full: what a person still has to look at. */
const needsPerson = [
  '1.1.1', // whether the descriptions say what the pictures say
  '1.2.1',
  '1.2.5', // what a film shows
  '1.3.2',
  '1.3.3',
  '1.4.1',
  '1.4.5', // pictures of text
  '2.3.1', // flashing pictures and films
  '2.4.4',
  '2.4.6',
  '3.1.2', // languages that the author did not mark
]

/**
 * WCAG 2.2 AA by construction: what the page itself is made to keep. Left out, with a finding for each reason, where the article
 * or the theme does not carry it.
 */
export function claimsOf(article: Article, content: Content, theme: Theme, report: Report): Claim[] {
  const reasons = reasonsAgainst(article, content, theme)
  for (const { reason, place, criterion } of reasons) {
    report(rules['wcag-claim'], `The page does not claim WCAG 2.2 AA: ${reason} (${criterion})`, {
      ...(place ? { place } : {}),
      hint: 'The claim is made once this is fixed.',
    })
  }
  if (reasons.length > 0) return []
  return [{ standard: 'WCAG 2.2 AA', basis: 'construction', needsPerson, ...explanation }]
}

const explanation = {
  rule: 'The language is declared, pictures have text alternatives, recordings have transcripts, videos have captions, tables have headers, and the theme has enough contrast. Criteria that a person must judge are not claimed, so this alone is not conformance.',
  evidence: 'nothing of this is missing',
}

interface Reason {
  criterion: string
  reason: string
  place?:
    | Content['informative'][number]
    | Content['media'][number]
    | Content['headlessTables'][number]
    | Content['wordlessLinks'][number]
}

function reasonsAgainst(article: Article, content: Content, theme: Theme): Reason[] {
  return [
    ...content.undescribed.map((place) => ({
      criterion: '1.1.1',
      reason: 'a picture has no text alternative',
      place,
    })),
    ...content.untranscribed.map((place) => ({
      criterion: '1.2.1',
      reason: 'a recording has no transcript',
      place,
    })),
    ...content.uncaptioned.map((place) => ({ criterion: '1.2.2', reason: 'a video has no captions', place })),
    ...content.headlessTables.map((place) => ({
      criterion: '1.3.1',
      reason: 'a table has no header cells',
      place,
    })),
    ...content.wordlessLinks.map((place) => ({ criterion: '2.4.4', reason: 'a link has no text', place })),
    ...(isLanguageKnown(article.meta)
      ? []
      : [{ criterion: '3.1.1', reason: 'its language is not declared' }]),
    ...(isFaint(theme)
      ? [{ criterion: '1.4.3', reason: `the theme "${theme.name}" has too little contrast` }]
      : []),
  ]
}

function isFaint({ color }: Theme): boolean {
  const inks = [color.text, color.muted, color.link]
  return inks.some((ink) => [color.ground, color.panel].some((ground) => contrast(ink, ground) < 4.5))
}
