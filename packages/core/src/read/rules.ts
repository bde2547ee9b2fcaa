import { defineRules } from '../diagnostics/rules.js'

/** What is found in any source, whatever its format. */
export const rules = defineRules('core', {
  'text-encoding': ['warning', 'The source is UTF-8'],
  'control-character': ['warning', 'The source has no control characters'],
  'direction-override': ['warning', 'No character overrides the direction of the text'],
  'empty-article': ['warning', 'The article is not empty'],
  'link-scheme': ['warning', 'Addresses are http, https, mailto, tel, relative, or a fragment'],
  'media-transcript': ['warning', 'The transcript of a recording can be read', '1.2.1'],
})
