import { defineRules } from '@lectern/core'

/** Findings of formulas, by rule. */
export const rules = defineRules('math', {
  'math-syntax': ['warning', 'A formula is valid TeX', '1.1.1'],
  'math-comment': ['warning', 'A formula has no words behind a percent sign, which TeX leaves out'],
  'math-speech-language': ['info', 'A formula is spoken in the language around it', '3.1.2'],
})
