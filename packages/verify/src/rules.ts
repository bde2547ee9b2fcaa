import { defineRules } from '@lectern/core'

/** Findings of verification, by rule. */
export const rules = defineRules('verify', {
  'edition-readable': ['error', 'Every file can be read back'],
  'edition-hash': ['error', 'Every file is the one that edition.json describes'],
  'edition-missing': ['error', 'Every file that edition.json names is there'],
  'same-words': ['error', 'Each edition has the words of the article, and no others'],
  'same-order': ['error', 'Each edition has them in the same order', '1.3.2'],
  'block-shown': ['error', 'Each block of text is in every edition', '1.3.1'],
  'picture-text': ['error', 'Every picture has a text alternative, or is marked as decorative', '1.1.1'],
  'words-lost': [
    'error',
    'Each edition has every word, text alternative and formula of the article',
    '1.1.1',
    '1.3.1',
  ],
  'read-back': ['warning', 'Every edition can be held against its article while it is made'],
  'language-said': ['error', 'Each edition declares its language', '3.1.1'],
  'title-said': ['error', 'Each edition has a title', '2.4.2'],
  'heading-order': ['error', 'Headings begin at level 1 and skip no level', '1.3.1'],
  'preset-figure': [
    'error',
    'Pages have the measures that their preset promises',
    '1.4.6',
    '1.4.8',
    '1.4.12',
  ],
  'cue-order': ['error', 'Cues are in order, and each ends after it begins'],
  'cue-within': ['error', 'Cues end no later than the sound'],
  'sound-length': ['warning', 'The length of the sound can be determined'],
})
