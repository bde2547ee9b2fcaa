import { defineRules } from '@lectern/core'

/** What reading Word files reports. */
export const rules = defineRules('word', {
  'word-part': ['warning', 'Every part that a Word file names is in it and can be read'],
  'word-macros': ['warning', 'A document holds no macros'],
  'word-outside': ['warning', 'Everything that a document shows is inside the file'],
  'word-tracked': ['error', 'All tracked changes are accepted or rejected before a document is published'],
  'word-comment': ['error', 'No comment is open when a document is published'],
  'word-hidden': ['warning', 'A document holds no hidden text'],
  'word-furniture': ['info', 'The words of headers and footers stand in the document as well'],
  'word-contents': ['info', 'Tables of contents are left to the editions'],
  'word-object': ['warning', 'Embedded objects have a counterpart in the article'],
  'word-alt': ['warning', 'Alternative texts are written by a person', '1.1.1'],
  'word-picture': ['warning', 'Pictures are in a format that every edition can show', '1.1.1'],
  'word-symbol': ['warning', 'Characters of symbol fonts have a counterpart in Unicode', '1.1.1'],
  'word-number': ['info', 'Numbers of lists are shown as Word shows them'],
  'word-underline': ['info', 'Words are emphasized by a style, not underlined'],
  'word-placeholder': ['warning', 'What a field is for stands in the text beside it', '3.3.2'],
  'word-choices': ['info', 'The choices of a form field stand in the text'],
  'word-fake-heading': ['warning', 'Headings have a heading style', '1.3.1', '2.4.6'],
  'word-fake-list': ['warning', 'Lists are made with Word’s lists, not typed', '1.3.1'],
  'word-fake-table': ['warning', 'Tables are made with Word’s tables, not with tabs or spaces', '1.3.1'],
  'word-empty': ['info', 'Space between paragraphs belongs to their styles'],
})
