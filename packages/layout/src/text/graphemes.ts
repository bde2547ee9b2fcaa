let segmenter: Intl.Segmenter | undefined

/** User-perceived characters (UAX #29): a letter with its marks, an emoji with its joiners. */
export function graphemesOf(text: string): Iterable<{ segment: string; index: number }> {
  // It takes long to make, and most articles need none.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return segmenter.segment(text)
}
