import { defineRules } from '@lectern/core'

export const rules = defineRules('pdf', {
  'pdf-ua': ['warning', 'The PDF can claim PDF/UA', '1.1.1', '1.3.1', '3.1.1'],
  'pdf-a': ['warning', 'The PDF can claim PDF/A in its accessible form'],
  'pdf-picture': ['error', 'Every picture can be written into the PDF'],
  'standard-pages': ['info', 'A variant is made with the edition whose pages it shows'],
})
