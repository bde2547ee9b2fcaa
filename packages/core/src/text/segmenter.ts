/** Splits text into sentences: offsets of the boundaries, the last being the text's length. */
export type SentenceSegmenter = (text: string, lang: string) => readonly number[]

const cache = new Map<string, Intl.Segmenter>()

function segmenterFor(lang: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const key = `${lang} ${granularity}`
  let segmenter = cache.get(key)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(lang === 'und' ? 'en' : lang, { granularity })
    cache.set(key, segmenter)
  }
  return segmenter
}

/** Where the words of a text begin and end, in UTF-16 units; punctuation and spaces are between them. */
export function wordsOf(text: string, lang: string): { begin: number; end: number }[] {
  const words: { begin: number; end: number }[] = []
  for (const part of segmenterFor(lang, 'word').segment(text)) {
    if (part.isWordLike) words.push({ begin: part.index, end: part.index + part.segment.length })
  }
  return words
}

/**
 * `Intl.Segmenter` with its known mistakes mended: it splits after abbreviations ("Dr."), initials ("J. R."),
 * and a quoted question that the sentence continues ("“Is it?” she asked").
 */
export const defaultSegmenter: SentenceSegmenter = (text, lang) => {
  const boundaries: number[] = []
  for (const part of segmenterFor(lang, 'sentence').segment(text)) {
    const end = part.index + part.segment.length
    if (end === text.length || isBoundary(text, end, lang)) boundaries.push(end)
  }
  return boundaries
}

function isBoundary(text: string, at: number, lang: string): boolean {
  const before = text.slice(Math.max(0, at - 40), at)
  if (/\n\s*$/.test(before)) return true
  const after = text.slice(at, at + 8)
  if (/^\p{Ll}/u.test(after)) return false
  return !endsInAbbreviation(before.trimEnd(), lang)
}

function endsInAbbreviation(before: string, lang: string): boolean {
  if (/(^|[\s(“"'])(\p{Lu}\.)+$/u.test(before)) return true
  const word = /([\p{L}.]+)\.$/u.exec(before)?.[1]
  if (!word) return false
  const known = abbreviations[lang.split('-')[0] ?? ''] ?? abbreviations.en
  return known?.has(word.toLowerCase()) ?? false
}

/** Abbreviations that are followed by more of the same sentence, without their final stop. */
const abbreviations: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'mr mrs ms dr prof st sen rep gov gen col capt lt sgt rev hon pres vs no nos fig figs vol pp p approx ca cf e.g i.e dept est'.split(
      ' ',
    ),
  ),
  de: new Set('dr prof nr bzw z.b d.h ca str hr fr abs art bd s vgl usw st'.split(' ')),
  fr: new Set('m mm mme mlle dr pr st ste p pp fig vol cf av env'.split(' ')),
  es: new Set('sr sra srta dr dra prof ud uds pág págs núm art vol av'.split(' ')),
}
