import { commonWords } from './common-words.js'
import type { SpeechItem } from './script.js'

/** UTF-16 units. */
export interface TextRange {
  /** UTF-16 units. */
  from: number
  /** UTF-16 units. */
  to: number
}

/**
 * Where what is said stands in print: for each range over `spoken`, a range over `display`; undefined where nothing is
 * printed for it ("Year", over a cell). Words that are the same in both hold the two together; between them, words
 * that are said for others share those in order ("the twelfth of" is "12").
 */
export function printedRanges(
  item: Pick<SpeechItem, 'spoken' | 'display'>,
  ranges: readonly TextRange[],
): (TextRange | undefined)[] {
  return ranges.map(printedRangesOf(item))
}

/** The same for one range at a time: the words are compared once. */
export function printedRangesOf({
  spoken,
  display,
}: Pick<SpeechItem, 'spoken' | 'display'>): (range: TextRange) => TextRange | undefined {
  const said = tokensOf(spoken)
  const printed = tokensOf(display)
  const places = placesOf(said, printed)
  return ({ from, to }) => {
    let first: Token | undefined
    let last: Token | undefined
    for (let index = firstAfter(said, from); index < said.length && (said[index]?.from ?? to) < to; index++) {
      const place = printed[places[index] ?? -1]
      first ??= place
      last = place ?? last
    }
    return first && last ? { from: first.from, to: last.to } : undefined
  }
}

/** Index of the first token that ends after a place. */
function firstAfter(tokens: readonly Token[], at: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.to ?? 0) > at) high = middle
    else low = middle + 1
  }
  return low
}

interface Token extends TextRange {
  word: string
}

/** Words and signs; punctuation says nothing. */
function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+|[\p{S}%&§@#]/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    from: index,
    to: index + word.length,
  }))
}

/** For each word that is said: the index of a printed one, or -1. */
function placesOf(said: readonly Token[], printed: readonly Token[]): number[] {
  const words = (tokens: readonly Token[]) => tokens.map(({ word }) => word)
  const places = commonWords(words(said), words(printed))
  let before = { said: -1, printed: -1 }
  for (const [at, place] of [...places, printed.length].entries()) {
    if (place < 0) continue
    const pair = { said: at, printed: place }
    shareOut(places, before, pair)
    before = pair
  }
  return places
}

interface Pair {
  said: number
  printed: number
}

/** Between two pairs, what is said shares what is printed, in order. */
function shareOut(places: number[], before: Pair, after: Pair): void {
  const saidCount = after.said - before.said - 1
  const printedCount = after.printed - before.printed - 1
  if (printedCount <= 0) return
  for (let index = 0; index < saidCount; index++) {
    places[before.said + 1 + index] = before.printed + 1 + Math.floor((index * printedCount) / saidCount)
  }
}
