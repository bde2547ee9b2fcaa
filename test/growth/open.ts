/**
 * Families that are known to grow faster than their input, each bounded by the article's budget of time and memory
 * (docs/testing/growth.md): not yet mended.
 */
export const open: readonly string[] = [
  // Each heading of the first level is a file of the book, and of its table of contents.
  'headings',
  'underlined headings',
  // MathJax lays out and draws each formula for print: some milliseconds each.
  'distinct formulas',
  'one long formula',
]
