import { defineRules } from '@lectern/core'

/** Findings of the layout, by rule. */
export const rules = defineRules('layout', {
  'glyph-missing': ['warning', 'Every character is in an installed font'],
  'script-missing': ['error', 'An installed font supports the script of the article'],
  'font-missing': ['warning', 'The fonts for every script of the article are installed'],
  'font-family': ['warning', 'Fonts that are requested by name are installed'],
  'font-unreadable': ['warning', 'Font files can be read'],
  'character-unprintable': ['warning', 'Text contains no control characters'],
  'picture-unreadable': ['error', 'Every picture that is there can be drawn'],
  'picture-partial': ['info', 'Every part of a picture can be drawn'],
  'drawing-raster': ['info', 'A drawing has nothing that needs it to be printed as pixels'],
  'drawing-letters': ['warning', 'Letters in a drawing are no smaller than the text', '1.4.4'],
  'drawing-relettered': ['info', 'Letters in a drawing are as large as large print asks for'],
  'qr-long': ['warning', 'The address fits into a QR code'],
  'code-wide': ['info', 'Lines of code fit the width of the page'],
  'nesting-deep': ['info', 'Lists and quotations are not nested too deeply for the page'],
  'formula-wide': ['warning', 'A formula fits its line at the usual text size', '1.4.4'],
  'formula-undrawn': ['warning', 'Every formula can be drawn'],
  'table-wide': ['info', 'A table fits the width of the page'],
})
