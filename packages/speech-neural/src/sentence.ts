import type { SpokenWord } from '@lectern/audio/engine'
import type { Spoken } from './phonemes/phonemizer.js'

/** Phonemes of one call of the acoustic model, as ids with a pad at both ends. */
export interface Breath {
  /** Ids of phonemes, marks and pads, as the model counts them. */
  ids: readonly number[]
  /** Which words begin at which id. */
  words: readonly { at: number; from: number; to: number }[]
}

/** Ids of one call at most; longer sentences are parted after a mark, else after a word. */
const longest = 250

/** A sentence as calls of the acoustic model. Signs that the model does not know are left out. */
export function breaths(spoken: readonly Spoken[], idOf: ReadonlyMap<string, number>): Breath[] {
  return chunks(spoken.map((word) => ({ word, ids: idsOf(word, idOf) }))).map((chunk) => {
    const ids = [0]
    const words: { at: number; from: number; to: number }[] = []
    for (const part of chunk) {
      if (/\p{L}/u.test(part.word.phonemes))
        words.push({ at: ids.length, from: part.word.from, to: part.word.to })
      ids.push(...part.ids)
    }
    while (ids.length > 1 && ids.at(-1) === idOf.get(' ')) ids.pop()
    return { ids: [...ids, 0], words }
  })
}

/**
 * Samples by which a word is heard before its share of the durations begins, by the energy of its sound behind pauses; the model's own Python
 * package takes a little more.
 */
const ahead = 1200

/** Where each word begins in the sound of a breath. */
export function wordTimes({ words }: Breath, durations: readonly number[]): SpokenWord[] {
  const begins = [0]
  for (const duration of durations) begins.push((begins.at(-1) ?? 0) + duration)
  return words.map(({ at, from, to }) => ({ at: Math.max(0, (begins[at] ?? 0) - ahead), from, to }))
}

/** Sound of several breaths as one. `characters` bounds what a word covers, since marks behind the last one belong to it. */
export function endToEnd(
  pieces: readonly { pcm: Int16Array; words: readonly SpokenWord[] }[],
  characters: number,
): { pcm: Int16Array<ArrayBuffer>; words: SpokenWord[] } {
  const pcm = new Int16Array(pieces.reduce((sum, piece) => sum + piece.pcm.length, 0))
  const words: SpokenWord[] = []
  let at = 0
  for (const piece of pieces) {
    pcm.set(piece.pcm, at)
    for (const word of piece.words)
      words.push({ at: at + word.at, from: word.from, to: Math.min(word.to, characters) })
    at += piece.pcm.length
  }
  return { pcm, words }
}

interface Part {
  word: Spoken
  ids: readonly number[]
}

function idsOf({ phonemes, spaced }: Spoken, idOf: ReadonlyMap<string, number>): number[] {
  return [...phonemes, ...(spaced ? [' '] : [])].flatMap((phoneme) => idOf.get(phoneme) ?? [])
}

function chunks(parts: readonly Part[]): Part[][] {
  const result: Part[][] = []
  let rest = [...parts]
  while (rest.length > 0) {
    const count = fitting(rest)
    result.push(rest.slice(0, count))
    rest = rest.slice(count)
  }
  return result
}

/** How many words go into one call: all where they fit, else up to the last mark among those that do. */
function fitting(parts: readonly Part[]): number {
  let sum = 0
  let count = 0
  let mark = 0
  for (const { ids, word } of parts) {
    sum += ids.length
    if (sum > longest) return Math.max(1, mark || count)
    count++
    if (/[,;:—]$/.test(word.phonemes)) mark = count
  }
  return count
}
