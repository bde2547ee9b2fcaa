import { plural } from '@lectern/core'
import type { Evidence } from './evidence.js'

/** One statement of the package document, and when it is true. */
export interface ClaimRow {
  property: 'accessMode' | 'accessModeSufficient' | 'accessibilityFeature'
  value: string
  /** When it may be said, for people. */
  rule: string
  holds(evidence: Evidence): boolean
  /** Set where readers look for the claim: why it is missing, or undefined where the content has no use for it. */
  lost?(evidence: Evidence): string | undefined
}

const pictures = ({ described, undescribed }: Evidence) => described + undescribed.length
const counted = (count: number, one: string, other: string) =>
  `${count} ${plural('en', count, { one, other })}`
const recordings = ({ sounds, films }: Evidence) => sounds + films
const isReadable = (evidence: Evidence) =>
  evidence.undescribed.length === 0 && evidence.transcribed === recordings(evidence)
const isUntranscribed = (evidence: Evidence) => evidence.transcribed < recordings(evidence)
const mustBeSeen = ({ undescribed, films }: Evidence) => undescribed.length > 0 || films > 0
const isSpoken = ({ sound }: Evidence) => sound?.isEverywhere === true && sound.unspoken.length === 0

/** Every claim that an EPUB of ours can carry (schema.org accessibility vocabulary; EPUB Accessibility 1.1, 2). */
export const claimTable: readonly ClaimRow[] = [
  {
    property: 'accessMode',
    value: 'textual',
    rule: 'There are words.',
    holds: ({ words }) => words > 0,
  },
  {
    property: 'accessMode',
    value: 'visual',
    rule: 'Some pictures carry information, or there is a film.',
    holds: (evidence) => pictures(evidence) - evidence.absent > 0 || evidence.films > 0,
  },
  {
    property: 'accessMode',
    value: 'auditory',
    rule: 'The content itself has recordings; being read aloud does not count.',
    holds: (evidence) => recordings(evidence) > 0,
  },
  {
    property: 'accessModeSufficient',
    value: 'textual',
    rule: 'Every informative picture has a text alternative, and every recording a transcript.',
    holds: isReadable,
    lost: (evidence) => (isReadable(evidence) ? undefined : 'some content has no words in its place'),
  },
  {
    property: 'accessModeSufficient',
    value: 'textual,visual',
    rule: 'Some pictures carry information, and no recording goes without a transcript.',
    holds: (evidence) => pictures(evidence) > 0 && evidence.transcribed === recordings(evidence),
  },
  {
    property: 'accessModeSufficient',
    value: 'textual,auditory',
    rule: 'A sound goes without a transcript, and nothing must be seen.',
    holds: (evidence) => isUntranscribed(evidence) && !mustBeSeen(evidence),
  },
  {
    property: 'accessModeSufficient',
    value: 'textual,visual,auditory',
    rule: 'A recording goes without a transcript, and a film or a picture must be seen.',
    holds: (evidence) => isUntranscribed(evidence) && mustBeSeen(evidence),
  },
  {
    property: 'accessModeSufficient',
    value: 'auditory',
    rule: 'The sound speaks all of the text, and the text stands for all of the content.',
    holds: (evidence) => isSpoken(evidence) && isReadable(evidence),
    lost: ({ sound }) =>
      sound && sound.unspoken.length > 0
        ? counted(
            sound.unspoken.length,
            'block is printed but not read out',
            'blocks are printed but not read out',
          )
        : undefined,
  },
  {
    property: 'accessibilityFeature',
    value: 'tableOfContents',
    rule: 'The navigation document lists every heading.',
    holds: ({ headings }) => headings > 0,
  },
  {
    property: 'accessibilityFeature',
    value: 'structuralNavigation',
    rule: 'Headings are headings, and no level is skipped.',
    holds: ({ headings }) => headings > 0,
  },
  {
    property: 'accessibilityFeature',
    value: 'readingOrder',
    rule: 'Documents and elements stand in the order of the article; by construction.',
    holds: () => true,
  },
  {
    property: 'accessibilityFeature',
    value: 'displayTransformability',
    rule: 'Text is text, and the stylesheet fixes neither size nor family nor colour; by construction.',
    holds: ({ words }) => words > 0,
  },
  {
    property: 'accessibilityFeature',
    value: 'alternativeText',
    rule: 'There are informative pictures, and each has a text alternative.',
    holds: ({ described, undescribed }) => described > 0 && undescribed.length === 0,
    lost: ({ undescribed }) =>
      undescribed.length > 0
        ? counted(undescribed.length, 'picture has no text alternative', 'pictures have no text alternative')
        : undefined,
  },
  {
    property: 'accessibilityFeature',
    value: 'longDescription',
    rule: 'At least one picture has a long description.',
    holds: ({ longDescriptions }) => longDescriptions > 0,
  },
  {
    property: 'accessibilityFeature',
    value: 'MathML',
    rule: 'There are formulas, and each is MathML.',
    holds: ({ formulas, marked }) => formulas > 0 && marked === formulas,
    lost: ({ formulas, marked }) =>
      marked < formulas
        ? counted(formulas - marked, 'formula is source text only', 'formulas are source text only')
        : undefined,
  },
  {
    property: 'accessibilityFeature',
    value: 'describedMath',
    rule: 'There are formulas, and each has a spoken form.',
    holds: ({ formulas, spoken }) => formulas > 0 && spoken === formulas,
    lost: ({ formulas, spoken }) =>
      spoken < formulas
        ? counted(formulas - spoken, 'formula has no spoken form', 'formulas have no spoken form')
        : undefined,
  },
  {
    property: 'accessibilityFeature',
    value: 'transcript',
    rule: 'There are recordings, and each has a transcript.',
    holds: (evidence) => recordings(evidence) > 0 && evidence.transcribed === recordings(evidence),
    lost: (evidence) => {
      const missing = recordings(evidence) - evidence.transcribed
      return missing > 0
        ? counted(missing, 'recording has no transcript', 'recordings have no transcript')
        : undefined
    },
  },
  {
    property: 'accessibilityFeature',
    value: 'closedCaptions',
    rule: 'There are films, and each has captions.',
    holds: ({ films, captioned }) => films > 0 && captioned === films,
    lost: ({ films, captioned }) =>
      captioned < films
        ? counted(films - captioned, 'film has no captions', 'films have no captions')
        : undefined,
  },
  {
    property: 'accessibilityFeature',
    value: 'rubyAnnotations',
    rule: 'Some words have their reading beside them.',
    holds: ({ ruby }) => ruby > 0,
  },
  {
    property: 'accessibilityFeature',
    value: 'ttsMarkup',
    rule: 'A lexicon, or the author’s IPA in the text, tells how words sound.',
    holds: ({ isMarkedForSpeech }) => isMarkedForSpeech,
  },
  {
    property: 'accessibilityFeature',
    value: 'pageBreakMarkers',
    rule: 'Pages of print are marked in the text.',
    holds: ({ pageBreaks }) => pageBreaks > 0,
  },
  {
    property: 'accessibilityFeature',
    value: 'pageNavigation',
    rule: 'The navigation document lists every page mark.',
    holds: ({ pageBreaks }) => pageBreaks > 0,
  },
  {
    property: 'accessibilityFeature',
    value: 'synchronizedAudioText',
    rule: 'Every document of the reading order has an overlay.',
    holds: ({ sound }) => sound?.isEverywhere === true,
    lost: ({ sound }) => (sound && !sound.isEverywhere ? 'some documents have no sound' : undefined),
  },
]
