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
  const places = said.map(() => -1)
  let before = { said: -1, printed: -1 }
  for (const pair of [...commonWords(said, printed), { said: said.length, printed: printed.length }]) {
    shareOut(places, before, pair)
    if (pair.said < said.length) places[pair.said] = pair.printed
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

/** Longest common subsequence of words; of long texts by stretches, so that time grows with the length. */
function commonWords(said: readonly Token[], printed: readonly Token[]): Pair[] {
  const pairs: Pair[] = []
  let at: Pair = { said: 0, printed: 0 }
  while (at.said < said.length && at.printed < printed.length) {
    const found = commonIn(
      said.slice(at.said, at.said + stretch),
      printed.slice(at.printed, at.printed + stretch),
    )
    const isLast = at.said + stretch >= said.length && at.printed + stretch >= printed.length
    // the last pairs of a stretch may be others once more is seen
    const kept = isLast ? found : found.slice(0, Math.max(1, Math.ceil(found.length / 2)))
    const from = at
    pairs.push(...kept.map((pair) => ({ said: from.said + pair.said, printed: from.printed + pair.printed })))
    const last = pairs.at(-1)
    if (isLast) break
    at =
      kept.length > 0 && last
        ? { said: last.said + 1, printed: last.printed + 1 }
        : { said: at.said + stretch, printed: at.printed + stretch }
  }
  return pairs
}

const stretch = 200

/** What both begin with is common; nearly always that is all, and no table is needed. */
function commonIn(said: readonly Token[], printed: readonly Token[]): Pair[] {
  const pairs: Pair[] = []
  const least = Math.min(said.length, printed.length)
  while (pairs.length < least && said[pairs.length]?.word === printed[pairs.length]?.word)
    pairs.push({ said: pairs.length, printed: pairs.length })
  const from = pairs.length
  if (from === least) return pairs
  for (const pair of commonByTable(said.slice(from), printed.slice(from)))
    pairs.push({ said: from + pair.said, printed: from + pair.printed })
  return pairs
}

function commonByTable(said: readonly Token[], printed: readonly Token[]): Pair[] {
  const width = printed.length + 1
  const lengths = new Uint16Array((said.length + 1) * width)
  const at = (one: number, other: number) => lengths[one * width + other] ?? 0
  for (let one = said.length - 1; one >= 0; one--) {
    for (let other = printed.length - 1; other >= 0; other--) {
      const same = said[one]?.word === printed[other]?.word
      lengths[one * width + other] = same
        ? at(one + 1, other + 1) + 1
        : Math.max(at(one + 1, other), at(one, other + 1))
    }
  }
  const pairs: Pair[] = []
  for (let one = 0, other = 0; one < said.length && other < printed.length; ) {
    if (said[one]?.word === printed[other]?.word) pairs.push({ said: one++, printed: other++ })
    else if (at(one + 1, other) >= at(one, other + 1)) one++
    else other++
  }
  return pairs
}
