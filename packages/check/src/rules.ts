import { defineRules } from '@lectern/core'

/** What `check` looks for beside what parsing and preparation already report. A file each in `rules/`. */
export const rules = defineRules('check', {
  'image-alt': ['error', 'A picture has a text alternative, or is marked as decorative', '1.1.1'],
  'image-alt-useful': ['warning', 'A text alternative says what the picture shows', '1.1.1'],
  'image-alt-length': ['info', 'A text alternative is short; details belong in a long description', '1.1.1'],
  'image-alt-repeats': ['info', 'A text alternative says something else than the words beside the picture'],
  'link-text': ['error', 'A link has text', '2.4.4', '4.1.2'],
  'link-purpose': ['warning', 'A link says where it goes', '2.4.4'],
  'media-alternative': ['error', 'Sound and video have a transcript', '1.2.1', '1.2.3'],
  'media-captions': ['error', 'A video has captions', '1.2.2'],
  'heading-look-alike': ['warning', 'A heading is marked as a heading, not as bold text', '1.3.1'],
  'note-written': ['warning', 'A note that is referred to exists'],
  'table-caption': ['info', 'A table has a caption', '1.3.1'],
})
