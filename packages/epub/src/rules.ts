import { defineRules } from '@lectern/core'

/** Findings of the book, by rule. */
export const rules = defineRules('epub', {
  'picture-type': [
    'error',
    'Every picture is of a type that EPUB readers must know (EPUB 3.3, 3.2)',
    '1.1.1',
  ],
  'cover-missing': ['warning', 'The cover can be embedded'],
  'cover-alt': ['error', 'The cover has a text alternative', '1.1.1'],
  'media-type': [
    'error',
    'Every recording is of a type that EPUB readers must know (EPUB 3.3, 3.2)',
    '1.2.1',
  ],
  'link-outside': ['warning', 'Every link works in the book'],
  'forbidden-character': ['warning', 'The text has only characters that XML allows'],
  'font-missing': ['warning', 'Every font to embed is available'],
  'conformance-string': [
    'error',
    'A declared conformance is one of the strings that EPUB Accessibility defines',
  ],
  'exemption-unknown': ['error', 'An exemption is one of those that EPUB Accessibility defines'],
  'claim-dropped': ['warning', 'The content supports each accessibility claim that readers look for'],
  'conformance-contradicted': ['error', 'What the publisher declares is borne out by the content'],
  'page-order': ['warning', 'Page breaks are in the order of the text'],
  'sound-gap': ['warning', 'All text has sound'],
})
