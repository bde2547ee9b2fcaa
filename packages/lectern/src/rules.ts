import { defineRules } from '@lectern/core'

export const rules = defineRules('lectern', {
  'lexicon-file': ['warning', 'Lexicon files that the front matter names can be read'],
  'lexicon-word': ['warning', 'Every entry of a lexicon has a usable pronunciation'],
})
