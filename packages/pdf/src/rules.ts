import { defineRules } from '@lectern/core'

/** Findings of the PDF, by rule. */
export const rules = defineRules('pdf', {
  'pdf-ua': ['warning', 'The PDF can claim PDF/UA', '1.1.1', '1.3.1', '3.1.1'],
  'pdf-a': ['warning', 'The PDF can claim PDF/A at its accessible level'],
  'pdf-picture': ['error', 'Every picture can be written into the PDF'],
  'standard-pages': ['info', 'A variant is made together with the edition whose page numbers it shows'],
})
