import type { Element, ElementContent, Properties } from 'hast'

export type Piece = ElementContent | string | false | undefined | readonly Piece[]

/** A small `h`: strings become text, what is false or undefined is left out. */
export function e(tagName: string, properties: Properties, ...pieces: Piece[]): Element {
  return { type: 'element', tagName, properties, children: pieces.flatMap(flat) }
}

/** Parts two pieces of a line for the eye, and stays with the first. Screen readers would say "middle dot". */
export const dot = (): Element => e('span', { ariaHidden: 'true' }, '\u00a0· ')

/** Our words before something. The space after them is the line's: within words that run the other way it would be on their far side. */
export function label(words: string, mark: object): Piece {
  const shown = 'dir' in mark ? words.trimEnd() : words
  return [e('span', { ...mark }, shown), words.slice(shown.length)]
}

/** The article's words within ours: only ours are in our language. */
export function around(say: (words: string) => string, words: Piece, mark: object): Piece {
  if (typeof words === 'string' && !('lang' in mark)) return say(words)
  const [before = '', after = ''] = say('\0').split('\0')
  return [before && label(before, mark), words, after && e('span', { ...mark }, after)]
}

function flat(piece: Piece): ElementContent[] {
  if (piece === false || piece === undefined || piece === '') return []
  if (typeof piece === 'string') return [{ type: 'text', value: piece }]
  return Array.isArray(piece) ? piece.flatMap(flat) : [piece as ElementContent]
}
