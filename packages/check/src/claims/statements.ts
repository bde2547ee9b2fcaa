import { plural } from '@lectern/core'
import type { Evidence } from './evidence.js'
import { recordingsIn } from './hazards.js'

/** One value of a schema.org accessibility property, and when it is true. */
export interface Statement {
  /** Property of schema.org. */
  property: 'accessMode' | 'accessModeSufficient' | 'accessibilityFeature'
  /** Its value, from the W3C's list of accessibility properties. */
  value: string
  /** When it may be said, for people. */
  rule: string
  /** Whether the evidence bears it out. */
  holds(evidence: Evidence): boolean
  /** What in this edition bears it out, for people. */
  shown(evidence: Evidence): string
  /** Set where readers look for the claim: why it is missing, or undefined where the content has no use for it. */
  lost?(evidence: Evidence): string | undefined
  /** What a machine finds to be there, a person must find to be good (WCAG 2.2 success criteria). */
  needsPerson?: readonly string[]
}

const pictures = ({ described, undescribed }: Evidence) => described + undescribed.length
const counted = (count: number, one: string, other: string) =>
  `${count} ${plural('en', count, { one, other })}`
const recordings = ({ sounds, films }: Evidence) => sounds + films
/** What the edition really shows and plays. */
const picturesThere = (evidence: Evidence) => pictures(evidence) - evidence.absent
const filmsThere = ({ films, absentFilms }: Evidence) => films - absentFilms
const isTranscribed = (evidence: Evidence) => evidence.transcribed === recordings(evidence)
/** Pictures that say nothing to who does not see them. */
const unsaid = ({ undescribed, vague }: Evidence) => undescribed.length + vague.length
const isReadable = (evidence: Evidence) => unsaid(evidence) === 0 && isTranscribed(evidence)
/** Whether nothing is lost: a picture or recording that is missing, with no words in its place, can be had by no sense. */
const isWhole = ({ lostPictures, lostRecordings }: Evidence) => lostPictures + lostRecordings === 0
const mustBeSeen = (evidence: Evidence) => unsaid(evidence) > 0 || filmsThere(evidence) > 0
const isSpoken = ({ sound }: Evidence) => sound?.isEverywhere === true && sound.unspoken.length === 0

const picturesShown = ({ described, undescribed, decorative }: Evidence) =>
  `${counted(described, 'picture', 'pictures')} with text alternatives, ${undescribed.length} without, ${decorative} decorative`
const recordingsShown = (evidence: Evidence) => {
  const missing = recordings(evidence) - recordingsIn(evidence)
  const all = `${counted(recordings(evidence), 'recording', 'recordings')}, ${evidence.transcribed} with transcripts`
  return missing > 0 ? `${all}, ${missing} missing` : all
}
const headingsShown = ({ headings }: Evidence) =>
  `${counted(headings, 'heading', 'headings')} below the title`

/**
 * All that pages and books of ours can say of themselves (schema.org accessibility vocabulary, W3C community group; EPUB
 * Accessibility 1.1, 2). Hazards are said by `hazardsOf`.
 */
export const statements: readonly Statement[] = [
  {
    property: 'accessMode',
    value: 'textual',
    rule: 'There is text, at least the title; by construction.',
    holds: () => true,
    shown: ({ words }) => counted(words, 'word', 'words'),
  },
  {
    property: 'accessMode',
    value: 'visual',
    rule: 'There are informative pictures that are in the edition, or there is a video.',
    holds: (evidence) => picturesThere(evidence) > 0 || filmsThere(evidence) > 0,
    shown: picturesShown,
  },
  {
    property: 'accessMode',
    value: 'auditory',
    rule: 'The content itself has recordings that are in the edition; being read aloud does not count.',
    holds: (evidence) => recordingsIn(evidence) > 0,
    shown: recordingsShown,
  },
  {
    property: 'accessModeSufficient',
    value: 'textual',
    rule: 'Every informative picture has a text alternative, and every recording a transcript.',
    needsPerson: ['1.1.1'],
    holds: isReadable,
    shown: (evidence) => `${picturesShown(evidence)}; ${recordingsShown(evidence)}`,
    lost: (evidence) => (isReadable(evidence) ? undefined : 'some content has no text alternative'),
  },
  {
    property: 'accessModeSufficient',
    value: 'textual,visual',
    rule: 'There are informative pictures, those without a text alternative are in the edition, and every recording has a transcript.',
    holds: (evidence) =>
      isWhole(evidence) && (picturesThere(evidence) > 0 || unsaid(evidence) > 0) && isTranscribed(evidence),
    shown: (evidence) => `${picturesShown(evidence)}; ${recordingsShown(evidence)}`,
  },
  {
    property: 'accessModeSufficient',
    value: 'textual,auditory',
    rule: 'A sound in the edition has no transcript, and nothing has to be seen.',
    holds: (evidence) => isWhole(evidence) && !isTranscribed(evidence) && !mustBeSeen(evidence),
    shown: recordingsShown,
  },
  {
    property: 'accessModeSufficient',
    value: 'textual,visual,auditory',
    rule: 'A recording in the edition has no transcript, and a video or a picture in it has to be seen.',
    holds: (evidence) => isWhole(evidence) && !isTranscribed(evidence) && mustBeSeen(evidence),
    shown: (evidence) => `${picturesShown(evidence)}; ${recordingsShown(evidence)}`,
  },
  {
    property: 'accessModeSufficient',
    value: 'auditory',
    rule: 'The sound has all of the text, and the text has an alternative for all of the content.',
    holds: (evidence) => isSpoken(evidence) && isReadable(evidence),
    shown: () => 'every block with words is read out',
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
    rule: 'There is a list of the headings.',
    holds: ({ hasContents, headings }) => hasContents && headings > 0,
    shown: headingsShown,
  },
  {
    property: 'accessibilityFeature',
    value: 'structuralNavigation',
    rule: 'Headings are marked as headings, and no level is skipped.',
    needsPerson: ['2.4.6'],
    holds: ({ headings }) => headings > 0,
    shown: headingsShown,
  },
  {
    property: 'accessibilityFeature',
    value: 'readingOrder',
    rule: 'Elements and files are in the order of the article; by construction.',
    holds: () => true,
    shown: () => 'elements are in the order of the article',
  },
  {
    property: 'accessibilityFeature',
    value: 'displayTransformability',
    rule: 'Text is real text, and the style fixes neither its size nor its font nor its colour; by construction.',
    holds: ({ words }) => words > 0,
    shown: () => 'no size, font or colour of running text is fixed',
  },
  {
    property: 'accessibilityFeature',
    value: 'alternativeText',
    rule: 'There are informative pictures, and each has a text alternative.',
    needsPerson: ['1.1.1'],
    holds: (evidence) => evidence.described > 0 && unsaid(evidence) === 0,
    shown: picturesShown,
    lost: ({ undescribed, vague }) => {
      if (undescribed.length > 0)
        return counted(
          undescribed.length,
          'picture has no text alternative',
          'pictures have no text alternative',
        )
      return vague.length > 0
        ? counted(
            vague.length,
            'text alternative does not say what the picture shows',
            'text alternatives do not say what the pictures show',
          )
        : undefined
    },
  },
  {
    property: 'accessibilityFeature',
    value: 'longDescription',
    rule: 'At least one picture has a long description.',
    needsPerson: ['1.1.1'],
    holds: ({ longDescriptions }) => longDescriptions > 0,
    shown: ({ longDescriptions }) => counted(longDescriptions, 'long description', 'long descriptions'),
  },
  {
    property: 'accessibilityFeature',
    value: 'MathML',
    rule: 'There are formulas, and each is MathML.',
    holds: ({ formulas, marked }) => formulas > 0 && marked === formulas,
    shown: ({ formulas, marked }) => `${counted(formulas, 'formula', 'formulas')}, ${marked} as MathML`,
    lost: ({ formulas, marked }) =>
      marked < formulas
        ? counted(formulas - marked, 'formula is source text only', 'formulas are source text only')
        : undefined,
  },
  {
    property: 'accessibilityFeature',
    value: 'describedMath',
    rule: 'There are formulas, and each has a spoken form.',
    needsPerson: ['1.1.1'],
    holds: ({ formulas, spoken }) => formulas > 0 && spoken === formulas,
    shown: ({ formulas, spoken }) => `${counted(formulas, 'formula', 'formulas')}, ${spoken} with words`,
    lost: ({ formulas, spoken }) =>
      spoken < formulas
        ? counted(formulas - spoken, 'formula has no spoken form', 'formulas have no spoken form')
        : undefined,
  },
  {
    property: 'accessibilityFeature',
    value: 'transcript',
    rule: 'There are recordings, and each has a transcript.',
    needsPerson: ['1.2.1'],
    holds: (evidence) => recordings(evidence) > 0 && isTranscribed(evidence),
    shown: recordingsShown,
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
    rule: 'There are videos, and each has captions.',
    needsPerson: ['1.2.2'],
    holds: ({ films, captioned }) => films > 0 && captioned === films,
    shown: ({ films, captioned }) => `${counted(films, 'video', 'videos')}, ${captioned} with captions`,
    lost: ({ films, captioned }) =>
      captioned < films
        ? counted(films - captioned, 'video has no captions', 'videos have no captions')
        : undefined,
  },
  {
    property: 'accessibilityFeature',
    value: 'rubyAnnotations',
    rule: 'Some words have ruby annotations.',
    holds: ({ ruby }) => ruby > 0,
    shown: ({ ruby }) => counted(ruby, 'ruby reading', 'ruby readings'),
  },
  {
    property: 'accessibilityFeature',
    value: 'ttsMarkup',
    rule: 'A lexicon, or the author’s IPA in the text, gives the pronunciation of words.',
    holds: ({ isMarkedForSpeech }) => isMarkedForSpeech,
    shown: () => 'the edition has a lexicon or SSML attributes',
  },
  {
    property: 'accessibilityFeature',
    value: 'pageBreakMarkers',
    rule: 'Page breaks of a print edition are marked in the text.',
    holds: ({ pageBreaks }) => pageBreaks > 0,
    shown: ({ pageBreaks }) => counted(pageBreaks, 'page break', 'page breaks'),
  },
  {
    property: 'accessibilityFeature',
    value: 'pageNavigation',
    rule: 'Page breaks of a print edition are marked in the text, and a page list links to each.',
    holds: ({ pageBreaks, hasPageList }) => pageBreaks > 0 && hasPageList,
    shown: ({ pageBreaks }) => counted(pageBreaks, 'entry of the page list', 'entries of the page list'),
  },
  {
    property: 'accessibilityFeature',
    value: 'synchronizedAudioText',
    rule: 'Sound is synchronised with the text, in every part of the edition.',
    holds: ({ sound }) => sound?.isEverywhere === true,
    shown: () => 'every part has synchronised sound',
    lost: ({ sound }) => (sound && !sound.isEverywhere ? 'some parts have no sound' : undefined),
  },
]
