import type { Piece } from './pieces.js'

/** Longer than any word of a language that is written with spaces. */
const longestWord = 80

/** Whether text between two spaces is data, in which a hyphen would be read as a part: an address, a hash, a name of a program. */
export function isData(word: string): boolean {
  if (word.length > longestWord || isAddress(word)) return true
  return /[_=@\\]|\d\p{L}|\p{L}\d/u.test(word) || /\p{Ll}\p{Lu}/u.test(word)
}

export const isAddress = (word: string): boolean =>
  /^\W*(?:[a-z][a-z0-9+.-]*:\/\/|www\.)|\.[a-z]{2,}\//i.test(word)

/** The pieces of words that are data. A word goes on until a space, or where a line must end. */
export function dataIn(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const found = new Set<Piece>()
  let begin = 0
  for (let index = 0; index < pieces.length; index++) {
    const { trail, text, break: ending } = pieces[index] as Piece
    const ends = trail > 0 || ending === 'must' || text.trim() === '' || index === pieces.length - 1
    if (!ends) continue
    const parts = pieces.slice(begin, index + 1)
    begin = index + 1
    if (isData(parts.map((part) => part.text).join(''))) for (const part of parts) found.add(part)
  }
  return found
}
