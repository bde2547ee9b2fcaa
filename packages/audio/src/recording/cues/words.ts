import type { TextCue } from './read-cues.js'

/** A word of the cues with its time: the cue's own, parted by letters. */
export interface HeardWord {
  word: string
  written: string
  begin: number
  end: number
  cue: TextCue
  /** Whether its time is the cue's own, and not a guess. */
  isFirst: boolean
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

export function wordsOfCue(cue: TextCue): HeardWord[] {
  const { begin, end, text } = cue
  const share = (end - begin) / Math.max(1, text.length)
  return [...segmenter.segment(text)]
    .flatMap(({ segment, index }) => {
      const word = lettersOf(segment)
      const time = { begin: begin + index * share, end: begin + (index + segment.length) * share }
      return word ? [{ word, written: segment, ...time, cue }] : []
    })
    .map((word, index, all) => ({
      ...word,
      // The signs around words belong to the cue's own time.
      ...(index === 0 ? { begin } : {}),
      ...(index === all.length - 1 ? { end } : {}),
      isFirst: index === 0,
    }))
}

export function wordsIn(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => lettersOf(segment)).filter(Boolean)
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
}
