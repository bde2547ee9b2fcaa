import { type Block, type TextPlace, wordsOf } from '@lectern/core'

/** The place itself, or the start of the word that it would cut (a line of print may end in half a word). */
export function outsideWords(place: TextPlace, block: Block | undefined): TextPlace {
  if (!block?.text || place.offset <= 0) return place
  const word = wordsOf(block.text, block.lang).find(({ end }) => end > place.offset)
  return word && word.begin < place.offset ? { ...place, offset: word.begin } : place
}
