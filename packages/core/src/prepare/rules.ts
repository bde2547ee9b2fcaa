import { defineRules } from '../diagnostics/rules.js'

/** What preparation reports. */
export const rules = defineRules('core', {
  'metadata-type': ['warning', 'A front-matter key has a value of the right type'],
  'metadata-unknown': ['info', 'Front-matter keys are known'],
  'document-title': ['warning', 'The article has a title', '2.4.2'],
  'document-lang': ['warning', 'The article declares its language', '3.1.1'],
  'lang-detected': ['warning', 'The language is declared, not detected', '3.1.1'],
  'lang-doubtful': ['warning', 'The declared language is that of the text', '3.1.1'],
  'document-date': ['info', 'The article has a date'],
  'lang-tag': ['warning', 'A language is a well-formed tag (BCP 47)', '3.1.2'],
  'lang-of-parts': ['warning', 'Text in another script has its language marked', '3.1.2'],
  'forbidden-character': ['warning', 'Text has no characters that XML forbids'],
  'unknown-node': ['error', 'Every node is of a known type'],
  'title-order': ['info', 'The title stands before the text'],
  'title-hidden': ['info', 'Words of links and pictures stand in every edition'],
  'heading-order': ['warning', 'Headings do not skip levels', '1.3.1'],
  'heading-empty': ['warning', 'A heading has text', '2.4.6'],
  'note-missing': ['warning', 'A note that is referred to exists'],
  'note-unused': ['warning', 'Every note is referred to'],
  'id-duplicate': ['warning', 'An id is used only once', '4.1.2'],
  'link-source': ['warning', 'A link to another source leads to an article of the same run', '2.4.4'],
  'link-file': ['warning', 'A file that a link leads to is there'],
  'link-target': ['warning', 'A link within the article has a target', '2.4.4'],
  'table-spans': ['warning', 'Cells do not span more rows or columns than a table can have'],
  'table-headers': ['error', 'A table has header cells', '1.3.1'],
  'table-header-ids': ['warning', 'A cell names header cells of its own table', '1.3.1'],
})
