/**
 * Families that are known to grow faster than their input, each bounded by the article's budget of time and memory
 * (docs/testing/growth.md): not yet mended.
 */
export const open: readonly string[] = [
  // MathJax lays out and draws each formula for print: some milliseconds each.
  'distinct formulas',
  'one long formula',
]
