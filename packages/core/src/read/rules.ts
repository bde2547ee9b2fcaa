import { defineRules } from '../diagnostics/rules.js'

/** What is found in any source, whatever its format. */
export const rules = defineRules('core', {
  'text-encoding': ['warning', 'The source is UTF-8'],
  'control-character': ['warning', 'The source has no control characters'],
  'direction-override': ['warning', 'No character overrides the direction of the text'],
  'empty-article': ['warning', 'The article is not empty'],
  'link-scheme': ['warning', 'Addresses are http, https, mailto, tel, relative, or a fragment'],
  'teacher-mark': ['warning', 'A mark for the teacher is one that is read'],
  'teacher-parts': ['info', 'Parts for the teacher are in the teacher’s copy only'],
  'media-transcript': ['warning', 'The transcript of a recording can be read', '1.2.1'],
})
