import type { Net } from './runtime.js'

/** What the net for unknown words reads and writes; both count from 1. */
export interface LettersAlphabet {
  in: readonly string[]
  out: readonly string[]
  /** Letters that it takes at most. */
  maxlen: number
}

/** Letters of a word that stands in no dictionary to its phonemes; undefined where it knows none of its letters. */
export async function phonemesOfLetters(
  net: Net,
  alphabet: LettersAlphabet,
  word: string,
): Promise<string | undefined> {
  const ids = [...word]
    .map((letter) => alphabet.in.indexOf(letter) + 1)
    .filter((id) => id > 0)
    .slice(0, alphabet.maxlen)
  if (ids.length === 0) return undefined
  const [output] = Object.values(await net({ chars: BigInt64Array.from(ids, BigInt) }))
  if (!(output instanceof BigInt64Array))
    throw new TypeError('The model for unknown words returned no phonemes')
  return collapsed(Array.from(output, Number), alphabet.out)
}

/** Connectionist temporal classification: of equal neighbours one counts, and 0 is a gap. */
function collapsed(ids: readonly number[], phonemes: readonly string[]): string {
  return ids
    .filter((id, index) => id !== 0 && id !== ids[index - 1])
    .map((id) => phonemes[id - 1] ?? '')
    .join('')
}
