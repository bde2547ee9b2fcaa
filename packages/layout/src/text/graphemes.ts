let segmenter: Intl.Segmenter | undefined

interface Grapheme {
  segment: string
  index: number
}

/** UTF-16 units that are segmented at once: the time that V8 takes grows with the square of them. */
const atOnce = 1000

/** User-perceived characters (UAX #29): a letter with its marks, an emoji with its joiners. */
export function graphemesOf(text: string): Iterable<Grapheme> {
  // It takes long to make, and most articles need none.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return text.length <= atOnce ? segmenter.segment(text) : inParts(text, segmenter)
}

/** The last character of a part may go on in the next one, which begins with it. */
function* inParts(text: string, segmenter: Intl.Segmenter): Generator<Grapheme> {
  let length = atOnce
  for (let from = 0; from < text.length; ) {
    const part = Array.from(segmenter.segment(text.slice(from, from + length)))
    const last = from + length < text.length ? part.pop() : undefined
    for (const { segment, index } of part) yield { segment, index: from + index }
    if (!last) return
    // One that is longer than the part: letters with hundreds of marks.
    length = last.index === 0 ? length * 2 : atOnce
    from += last.index
  }
}
