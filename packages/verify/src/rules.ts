import { defineRules } from '@lectern/core'

export const rules = defineRules('verify', {
  'edition-readable': ['error', 'Every file can be read back'],
  'edition-hash': ['error', 'Every file is the one that edition.json describes'],
  'edition-missing': ['error', 'Every file that edition.json names is there'],
  'same-words': ['error', 'Each edition says the words of the article, and no others'],
  'same-order': ['error', 'Each edition says them in the same order', '1.3.2'],
  'block-shown': ['error', 'Each block of text is in every edition', '1.3.1'],
  'picture-text': ['error', 'Every picture has a text, or is marked as decorative', '1.1.1'],
  'language-said': ['error', 'Each edition says its language', '3.1.1'],
  'title-said': ['error', 'Each edition has a title', '2.4.2'],
  'heading-order': ['error', 'Headings begin at the first level and skip none', '1.3.1'],
  'preset-figure': ['error', 'Pages measure what their preset promises', '1.4.6', '1.4.8', '1.4.12'],
  'cue-order': ['error', 'Cues stand in order, and each ends after it begins'],
  'cue-within': ['error', 'Cues end before the sound does'],
  'sound-length': ['warning', 'The length of a sound can be told'],
})
