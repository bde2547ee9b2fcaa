import { type Article, type Claim, lowContrast, type Theme } from '@lectern/core'
import type { Node } from 'mdast'
import type { Evidence } from './evidence.js'
import { languageLosses } from './language.js'

/** Why a page does not claim WCAG 2.2 AA: the success criterion, and where it is broken. */
export interface PageLoss {
  /** Number of the WCAG criterion that does not hold. */
  criterion: string
  /** Why, in English. */
  reason: string
  /** The node that breaks it, where it is one. */
  place?: Node
}

/**
 * WCAG 2.2 AA by construction: what a page of ours is itself made to keep. Left out where the article or the theme does not
 * carry it.
 */
export function pageClaims(
  article: Pick<Article, 'meta' | 'findings'>,
  evidence: Evidence,
  theme: Theme,
): { claims: Claim[]; lost: PageLoss[] } {
  if (evidence.isUnconfirmed) return { claims: [], lost: [] }
  const lost = [...contentLosses(evidence), ...wholeLosses(article, theme)]
  return { claims: lost.length > 0 ? [] : [claim], lost }
}

const claim: Claim = {
  standard: 'WCAG 2.2 AA',
  basis: 'construction',
  needsPerson: [
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
  ],
  rule: 'The language is declared, pictures have text alternatives, recordings have transcripts, videos have captions, tables have headers, and the theme has enough contrast. Criteria that a person must judge are not claimed, so this alone is not conformance.',
  evidence: 'nothing of this is missing',
}

function contentLosses(evidence: Evidence): PageLoss[] {
  const { undescribed, vague, untranscribed, uncaptioned, headlessTables, wordlessLinks } = evidence
  const broken: readonly (readonly [criterion: string, reason: string, places: readonly Node[]])[] = [
    ['1.1.1', 'a picture has no text alternative', undescribed],
    ['1.1.1', 'the text alternative of a picture does not say what it shows', vague],
    ['1.2.1', 'a recording has no transcript', untranscribed],
    ['1.2.2', 'a video has no captions', uncaptioned],
    ['1.3.1', 'a table has no header cells', headlessTables],
    ['2.4.4', 'a link has no text', wordlessLinks],
  ]
  return broken.flatMap(([criterion, reason, places]) =>
    places.map((place) => ({ criterion, reason, place })),
  )
}

/** The least contrast of text with its ground (WCAG 2.2, 1.4.3). */
const leastContrast = 4.5

function wholeLosses(article: Pick<Article, 'meta' | 'findings'>, theme: Theme): PageLoss[] {
  const faint = { criterion: '1.4.3', reason: `the theme "${theme.name}" has too little contrast` }
  return [...languageLosses(article), ...(lowContrast(theme, leastContrast).length > 0 ? [faint] : [])]
}
