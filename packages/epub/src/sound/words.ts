import { type Article, type Clip, milliseconds, wordsOf } from '@lectern/core'
import type { BookDocument } from '../documents/chapters.js'

/** A word's piece of its sentence's clip. */
export interface WordClip {
  target: string
  begin: number
  end: number
}

/**
 * The words of a clip, which together are as long as it: each ends where the next begins. Empty where it is not known
 * when they begin, or where what is spoken is not what is printed.
 */
export function wordClips(
  { cue, end }: Clip,
  begin: number,
  article: Article,
  document: BookDocument,
): WordClip[] {
  const { sentence: id, words = [], display } = cue
  const block = article.blocks.get(cue.block)
  const sentence = block?.sentences.find((candidate) => candidate.id === id)
  if (!block || !sentence || words.length === 0) return []
  const text = block.text.slice(sentence.begin, sentence.end)
  if (text !== display) return []
  const printed = wordsOf(text, block.lang)
  const inTrack = cue.trackBegin - cue.begin
  const starts = new Map<string, number>()
  for (const word of words) {
    const index = printed.findIndex((range) => range.end > word.from && range.begin < word.to)
    const target = `${id}.${index + 1}`
    if (index < 0 || starts.has(target) || document.target(target) !== target) continue
    starts.set(target, Math.min(end, Math.max(begin, milliseconds(word.begin + inTrack))))
  }
  return meeting([...starts], begin, end)
}

function meeting(starts: readonly [target: string, at: number][], begin: number, end: number): WordClip[] {
  const found: WordClip[] = []
  for (const [index, [target, at]] of starts.entries()) {
    const from = found.at(-1)?.end ?? begin
    const to = starts[index + 1]?.[1] ?? end
    // A word without length is lit with the next one.
    if (to > from && at >= begin) found.push({ target, begin: from, end: to })
  }
  const last = found.at(-1)
  if (last) last.end = end
  return found
}
