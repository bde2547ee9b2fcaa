/** Scripts that write words without spaces between them, and the language whose dictionary parts them. */
const dictionaries = [
  { letters: /[\u0e00-\u0e7f]+/g, lang: 'th' },
  { letters: /[\u0e80-\u0eff]+/g, lang: 'lo' },
  { letters: /[\u1780-\u17ff\u19e0-\u19ff]+/g, lang: 'km' },
  { letters: /[\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f]+/g, lang: 'my' },
] as const

const anyOfThem = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\ua9e0-\ua9ff\uaa60-\uaa7f]/

/** Marks of repetition and omission, stops, and vowels that follow: they never begin a line. */
const bound =
  /[\p{M}\u0e2f\u0e30\u0e32\u0e33\u0e45\u0e46\u0eaf\u0eb0\u0eb2\u0eb3\u0ec6\u104a\u104b\u17d4-\u17da]/u

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * Places inside Thai, Lao, Khmer and Burmese text where a word begins, by the dictionaries of ICU. Within stretches of
 * letters only: where those meet others, UAX #14 decides.
 */
export function wordStarts(text: string): number[] {
  if (!anyOfThem.test(text)) return []
  return dictionaries.flatMap(({ letters, lang }) =>
    [...text.matchAll(letters)].flatMap(({ 0: stretch, index }) =>
      innerStarts(stretch, segmenterFor(lang)).map((at) => index + at),
    ),
  )
}

/** Where words begin within a stretch. */
function innerStarts(stretch: string, segmenter: Intl.Segmenter): number[] {
  return Array.from(segmenter.segment(stretch), ({ index }) => index).filter(
    (at) => at > 0 && !bound.test(stretch[at] ?? '') && !isInSyllable(stretch, at),
  )
}

const closing = /^[\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f]\u1037?[\u1039\u103a]/

/** In the Burmese script ICU parts words that it does not know, as those of Mon and Shan, before their last consonant, and stacked ones. */
function isInSyllable(stretch: string, at: number): boolean {
  return stretch[at - 1] === '\u1039' || closing.test(stretch.slice(at, at + 3))
}

function segmenterFor(lang: string): Intl.Segmenter {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' })
  segmenters.set(lang, segmenter)
  return segmenter
}
