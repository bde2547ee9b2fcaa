import { defineRules } from '@lectern/core'

/** Findings of the talking book, by rule. */
export const rules = defineRules('daisy', {
  'no-sound': ['warning', 'A DAISY book has sound that its players play: MP3 or WAV (DAISY 2.02, 2.3)'],
  'sound-gap': ['warning', 'All text has sound'],
  'picture-type': ['warning', 'Every picture is PNG, JPEG or GIF: DAISY 2.02 knows no others'],
  'media-type': ['warning', 'Every recording is MP3 or WAV: DAISY 2.02 knows no others'],
  'link-outside': ['warning', 'Every link works in the book'],
  'required-metadata': ['info', 'The article names its author and its publisher, which DAISY 2.02 requires'],
  'forbidden-character': ['warning', 'The text has only characters that XML allows'],
})
