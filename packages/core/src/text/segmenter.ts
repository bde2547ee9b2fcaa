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
  for (const { begin, end, isWordLike } of segments(text, lang, 'word')) {
    if (isWordLike) words.push({ begin, end })
  }
  return words
}

interface Segment {
  begin: number
  end: number
  isWordLike: boolean
}

/** Characters that are given to `Intl.Segmenter` at once: each part that it finds costs a copy of them all. */
const windowSizes = { word: 512, sentence: 4096 } as const
/** Parts at a window's end whose boundaries may depend on what follows it. */
const unsure = 4

/**
 * What `Intl.Segmenter` finds, in time that grows with the text's length: V8's own grows with its square (a
 * megabyte takes minutes), so a long text is segmented by windows that overlap by a few parts.
 */
function* segments(text: string, lang: string, granularity: 'sentence' | 'word'): Generator<Segment> {
  const segmenter = segmenterFor(lang, granularity)
  let start = 0
  let size: number = windowSizes[granularity]
  while (start < text.length) {
    const parts = [...segmenter.segment(text.slice(start, start + size))]
    const last = start + size >= text.length
    const kept = last ? parts : parts.slice(0, -unsure)
    for (const { index, segment, isWordLike } of kept) {
      yield { begin: start + index, end: start + index + segment.length, isWordLike: isWordLike ?? false }
    }
    const end = kept.at(-1)
    size = end ? windowSizes[granularity] : size * 2
    if (end) start += end.index + end.segment.length
  }
}

/**
 * `Intl.Segmenter` with its known mistakes mended: it splits after abbreviations ("Dr."), initials ("J. R."),
 * and a quoted question that the sentence continues ("“Is it?” she asked").
 */
export const defaultSegmenter: SentenceSegmenter = (text, lang) => {
  const boundaries: number[] = []
  for (const { end } of segments(text, lang, 'sentence')) {
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
