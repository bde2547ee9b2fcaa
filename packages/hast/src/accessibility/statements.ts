import type { Evidence } from './evidence.js'

/** One value of a schema.org accessibility property, and when it is true. */
export interface Statement {
  property: 'accessMode' | 'accessModeSufficient' | 'accessibilityFeature'
  value: string
  /** When it may be said, for people. */
  rule: string
  holds(evidence: Evidence): boolean
  /** What a machine finds to be there, a person must find to be good (WCAG 2.2 success criteria). */
  needsPerson?: readonly string[]
}

const pictures = ({ described, undescribed }: Evidence) => described + undescribed.length
const recordings = ({ sounds, films }: Evidence) => sounds + films
const isTranscribed = (evidence: Evidence) => evidence.transcribed === recordings(evidence)
const isReadable = (evidence: Evidence) => evidence.undescribed.length === 0 && isTranscribed(evidence)
const mustBeSeen = ({ undescribed, films }: Evidence) => undescribed.length > 0 || films > 0
const isSpoken = ({ sound }: Evidence) => sound?.isEverywhere === true && sound.unspoken.length === 0

/** All that a page of ours can say of itself (schema.org accessibility vocabulary, W3C community group). */
export const statements: readonly Statement[] = [
  {
    property: 'accessMode',
    value: 'textual',
    rule: 'There are words.',
    holds: ({ words }) => words > 0,
  },
  {
    property: 'accessMode',
    value: 'visual',
    rule: 'Some pictures carry information and are there, or there is a film.',
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
    needsPerson: ['1.1.1'],
    holds: isReadable,
  },
  {
    property: 'accessModeSufficient',
    value: 'textual,visual',
    rule: 'Some pictures carry information, and no recording goes without a transcript.',
    holds: (evidence) => pictures(evidence) > 0 && isTranscribed(evidence),
  },
  {
    property: 'accessModeSufficient',
    value: 'textual,auditory',
    rule: 'A sound goes without a transcript, and nothing must be seen.',
    holds: (evidence) => !isTranscribed(evidence) && !mustBeSeen(evidence),
  },
  {
    property: 'accessModeSufficient',
    value: 'textual,visual,auditory',
    rule: 'A recording goes without a transcript, and a film or a picture must be seen.',
    holds: (evidence) => !isTranscribed(evidence) && mustBeSeen(evidence),
  },
  {
    property: 'accessModeSufficient',
    value: 'auditory',
    rule: 'The sound speaks all of the text, and the text stands for all of the content.',
    holds: (evidence) => isSpoken(evidence) && isReadable(evidence),
  },
  {
    property: 'accessibilityFeature',
    value: 'tableOfContents',
    rule: 'There is a list of the headings.',
    holds: ({ hasContents }) => hasContents,
  },
  {
    property: 'accessibilityFeature',
    value: 'structuralNavigation',
    rule: 'Headings are headings, and no level is skipped.',
    needsPerson: ['2.4.6'],
    holds: ({ headings }) => headings > 0,
  },
  {
    property: 'accessibilityFeature',
    value: 'readingOrder',
    rule: 'Elements stand in the order of the article; by construction.',
    holds: () => true,
  },
  {
    property: 'accessibilityFeature',
    value: 'displayTransformability',
    rule: 'Text is text, and the style fixes neither size nor family nor colour; by construction.',
    holds: ({ words }) => words > 0,
  },
  {
    property: 'accessibilityFeature',
    value: 'alternativeText',
    rule: 'There are informative pictures, and each has a text alternative.',
    needsPerson: ['1.1.1'],
    holds: ({ described, undescribed }) => described > 0 && undescribed.length === 0,
  },
  {
    property: 'accessibilityFeature',
    value: 'longDescription',
    rule: 'At least one picture has a long description.',
    needsPerson: ['1.1.1'],
    holds: ({ longDescriptions }) => longDescriptions > 0,
  },
  {
    property: 'accessibilityFeature',
    value: 'MathML',
    rule: 'There are formulas, and each is MathML.',
    holds: ({ formulas, marked }) => formulas > 0 && marked === formulas,
  },
  {
    property: 'accessibilityFeature',
    value: 'describedMath',
    rule: 'There are formulas, and each has a spoken form.',
    needsPerson: ['1.1.1'],
    holds: ({ formulas, spoken }) => formulas > 0 && spoken === formulas,
  },
  {
    property: 'accessibilityFeature',
    value: 'transcript',
    rule: 'There are recordings, and each has a transcript.',
    needsPerson: ['1.2.1'],
    holds: (evidence) => recordings(evidence) > 0 && isTranscribed(evidence),
  },
  {
    property: 'accessibilityFeature',
    value: 'closedCaptions',
    rule: 'There are films, and each has captions.',
    needsPerson: ['1.2.2'],
    holds: ({ films, captioned }) => films > 0 && captioned === films,
  },
  {
    property: 'accessibilityFeature',
    value: 'rubyAnnotations',
    rule: 'Some words have their reading beside them.',
    holds: ({ ruby }) => ruby > 0,
  },
  {
    property: 'accessibilityFeature',
    value: 'pageBreakMarkers',
    rule: 'Pages of print are marked in the text.',
    holds: ({ pageBreaks }) => pageBreaks > 0,
  },
  {
    property: 'accessibilityFeature',
    value: 'synchronizedAudioText',
    rule: 'The whole text is followed by sound, sentence by sentence.',
    holds: ({ sound }) => sound?.isEverywhere === true,
  },
]
