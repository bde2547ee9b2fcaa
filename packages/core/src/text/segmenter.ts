import { boundariesOf } from './sentences/boundaries.js'

/** Splits text into sentences: offsets of the boundaries, the last being the text's length. */
export type SentenceSegmenter = (text: string, lang: string) => readonly number[]

const cache = new Map<string, Intl.Segmenter>()

function segmenterFor(lang: string): Intl.Segmenter {
  let segmenter = cache.get(lang)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(lang === 'und' ? 'en' : lang, { granularity: 'word' })
    cache.set(lang, segmenter)
  }
  return segmenter
}

/** Where the words of a text begin and end, in UTF-16 units; punctuation and spaces are between them. */
export function wordsOf(text: string, lang: string): { begin: number; end: number }[] {
  const words: { begin: number; end: number }[] = []
  for (const { begin, end, isWordLike } of segments(text, lang)) {
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
const windowSize = 512
/** Parts at a window's end whose boundaries may depend on what follows it. */
const unsure = 4

/**
 * What `Intl.Segmenter` finds, in time that grows with the text's length: V8's own grows with its square (a
 * megabyte takes minutes), so a long text is segmented by windows that overlap by a few parts.
 */
function* segments(text: string, lang: string): Generator<Segment> {
  const segmenter = segmenterFor(lang)
  let start = 0
  let size = windowSize
  while (start < text.length) {
    const parts = [...segmenter.segment(text.slice(start, start + size))]
    const last = start + size >= text.length
    const kept = last ? parts : parts.slice(0, -unsure)
    for (const { index, segment, isWordLike } of kept) {
      yield { begin: start + index, end: start + index + segment.length, isWordLike: isWordLike ?? false }
    }
    const end = kept.at(-1)
    size = end ? windowSize : size * 2
    if (end) start += end.index + end.segment.length
  }
}

/** Sentences by rules of our own; see `boundariesOf`. */
export const defaultSegmenter: SentenceSegmenter = boundariesOf
