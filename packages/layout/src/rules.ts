import { defineRules } from '@lectern/core'

export const rules = defineRules('layout', {
  'glyph-missing': ['warning', 'Every character is in an installed font'],
  'script-missing': ['error', 'An installed font supports the script of the article'],
  'font-missing': ['warning', 'The fonts for every script of the article are installed'],
  'font-family': ['warning', 'The fonts that were asked for by name are installed'],
  'font-unreadable': ['warning', 'Font files are fonts'],
  'character-unprintable': ['warning', 'Text holds no control characters'],
  'picture-unreadable': ['error', 'Every picture that is there can be drawn'],
  'picture-partial': ['info', 'Every part of a picture can be drawn'],
  'drawing-letters': ['warning', 'Letters in a drawing are no smaller than the text', '1.4.4'],
  'picture-shape': [
    'info',
    'A picture is no more than ten times as wide as it is high, or as high as it is wide',
  ],
  'picture-name': ['info', 'A picture is what its name says'],
  'qr-long': ['warning', 'The address of a QR code fits into one'],
  'heading-long': ['info', 'A heading is a few words long'],
  'contents-long': ['info', 'An article has fewer sections than a list of them can show'],
  'cell-long': ['info', 'A cell is shorter than a page'],
  'note-nested': ['info', 'Notes call no other notes'],
  'nesting-deep': ['info', 'Lists and quotations are nested no deeper than a page is wide'],
  'formula-wide': ['warning', 'A formula fits its line in letters of the usual size', '1.4.4'],
  'table-wide': ['info', 'A table fits the width of the page'],
})
