import { defineRules } from '@lectern/core'

/** What reading an article reports. */
export const rules = defineRules('markdown', {
  'front-matter-syntax': ['error', 'The front matter is YAML: keys with values'],
  'dialect-unknown': [
    'warning',
    'What other dialects of Markdown read is written so that every program reads it',
  ],
  'plugin-message': ['warning', 'What a plugin of unified says of the file'],
  'link-words': ['warning', 'A link has words that say where it leads', '2.4.4'],
  'link-address': ['warning', 'A link has an address that a reader can follow', '2.4.4'],
  'wiki-link': ['warning', 'Links have an address'],
  'directive-known': ['warning', 'A directive with a label or attributes is known'],
  'directive-form': ['warning', 'A directive has the form and the values that it needs'],
  'directive-closed': ['warning', 'A container directive has a closing fence'],
  'directive-nesting': ['warning', 'Outer fences have more colons than inner ones'],
  'attribute-known': ['info', 'An attribute is one that its element supports'],
  'math-closed': ['error', 'A displayed formula is closed before the next heading, list or paragraph'],
  'code-closed': ['warning', 'A code block has a closing fence'],
  'words-left-out': ['warning', 'Words in options of code and directives are in the text as well'],
  'words-unread': [
    'warning',
    'Every word of the source is in the article, or a finding tells where it went',
    '1.3.1',
  ],
  'text-headings': ['info', 'Headings of a plain text are underlined'],
})
