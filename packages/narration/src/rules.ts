import { defineRules } from '@lectern/core'

/** Findings of the narration, by rule. */
export const rules = defineRules('narration', {
  'sound-complete': ['info', 'Everything that is printed is read out', '1.2.1'],
  'sound-alt': ['warning', 'Every informative picture has words to read out', '1.1.1'],
  'formula-speech': ['warning', 'Every formula has a spoken form', '1.1.1'],
  'sentence-words': ['info', 'Every sentence has words to read out'],
  'sentence-length': ['info', 'Sentences are short enough to follow by ear', '3.1.5'],
  'engine-commands': ['info', 'No text looks like a command to a speech engine'],
  'date-order': ['info', 'Numeric dates are unambiguous', '3.1.5'],
  'figures-language': ['info', 'Numbers are put into words by the rules of their language', '3.1.2'],
  'hebrew-points': ['info', 'Hebrew has points, which tell a voice its vowels', '3.1.6'],
  'language-marked': ['warning', 'Text in another script has its language marked', '3.1.2'],
  'words-language': ['info', 'Structure is announced in the language of the article', '3.1.2'],
  'voice-language': ['warning', 'A voice is available for every language of the article', '3.1.2'],
})
