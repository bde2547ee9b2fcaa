import { type Block, type TextPlace, wordsOf } from '@lectern/core'

/** Longer than any word; scripts without spaces are cut into words by dictionary, which needs but a little around. */
const reach = 200

/** The place itself, or the start of the word that it would cut (a line of print may end in half a word). */
export function outsideWords(place: TextPlace, block: Block | undefined): TextPlace {
  const { offset } = place
  if (!block?.text || offset <= 0 || offset >= block.text.length) return place
  const from =
    block.text.slice(Math.max(0, offset - reach), offset).search(/\S*$/) + Math.max(0, offset - reach)
  const around = block.text.slice(from, offset + reach)
  const word = wordsOf(around, block.lang).find(({ end }) => from + end > offset)
  return word && from + word.begin < offset ? { ...place, offset: from + word.begin } : place
}
