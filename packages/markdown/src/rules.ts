import { defineRules } from '@lectern/core'

/** What reading an article reports. */
export const rules = defineRules('markdown', {
  'text-encoding': ['warning', 'The source is UTF-8'],
  'control-character': ['warning', 'The source has no control characters'],
  'direction-override': ['warning', 'No character turns the order of letters around'],
  'empty-article': ['warning', 'The article has words'],
  'front-matter-syntax': ['error', 'The front matter is YAML: keys with values'],
  'directive-known': ['warning', 'A directive with a label or attributes is a known one'],
  'directive-form': ['warning', 'A directive has the form and the values that it needs'],
  'directive-closed': ['warning', 'A container directive has a closing fence'],
  'directive-nesting': ['warning', 'Outer fences have more colons than inner ones'],
  'attribute-known': ['info', 'An attribute is one that its node knows'],
  'math-closed': ['warning', 'Display math has a closing fence'],
  'code-closed': ['warning', 'A code block has a closing fence'],
  'link-scheme': ['warning', 'Addresses are http, https, mailto, tel, relative, or a fragment'],
  'html-removed': ['warning', 'HTML holds no scripts, styles, forms, frames or embedded objects'],
  'html-simplified': ['info', 'HTML elements have a counterpart in the article'],
  'list-numbers': ['warning', 'Items of lists are numbered 1, 2, 3', '1.3.1'],
  'html-outside': ['info', 'The words of a page stand in its main part'],
  'html-closed': ['warning', 'A tag, comment or script in HTML is closed'],
  'structure-depth': ['warning', 'Structures are nested at most 100 deep'],
  'media-transcript': ['warning', 'The transcript of a recording can be read', '1.2.1'],
})
