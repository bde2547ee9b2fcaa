import type { Element, ElementContent, Properties } from 'hast'

type Piece = ElementContent | string | false | undefined | readonly Piece[]

/** A small `h`: strings become text, what is false or undefined is left out. */
export function e(tagName: string, properties: Properties, ...pieces: Piece[]): Element {
  return { type: 'element', tagName, properties, children: pieces.flatMap(flat) }
}

function flat(piece: Piece): ElementContent[] {
  if (piece === false || piece === undefined || piece === '') return []
  if (typeof piece === 'string') return [{ type: 'text', value: piece }]
  return Array.isArray(piece) ? piece.flatMap(flat) : [piece as ElementContent]
}
