import { defineRules } from '@lectern/core'

export const rules = defineRules('narration', {
  'sound-complete': ['info', 'All that is printed is read out', '1.2.1'],
  'sound-alt': ['warning', 'Every picture that carries meaning can be told in words', '1.1.1'],
  'formula-speech': ['warning', 'Every formula has a spoken form', '1.1.1'],
  'sentence-words': ['info', 'Every sentence has something to say'],
  'sentence-length': ['info', 'Sentences can be said in one breath', '3.1.5'],
  'engine-commands': ['info', 'No text looks like a command to a speech engine'],
  'date-order': ['info', 'Dates in figures mean one day to every reader', '3.1.5'],
  'figures-language': ['info', 'Figures are put into words by the rules of their language', '3.1.2'],
  'language-marked': ['warning', 'Words in another script say which language they are in', '3.1.2'],
  'words-language': ['info', 'Structure is announced in the language of the article', '3.1.2'],
  'voice-language': ['warning', 'A voice is at hand for every language of the article', '3.1.2'],
})
