import { textOf } from '@lectern/core'
import type { Typed } from './blocks/entry.js'
import { type Piece, textOfPieces } from './inlines/pieces.js'

/** How a paragraph is written; undefined where it has no words. */
export function typedFrom(pieces: readonly Piece[]): Typed | undefined {
  const text = textOfPieces(pieces).trim()
  if (text === '') return undefined
  const written = pieces.filter(({ node }) => textOf(node).trim() !== '')
  return { text, isBold: written.every(({ marks }) => marks.strong === true), gaps: gapsIn(text) }
}

/** Tabs, and runs of spaces, between words. */
export function gapsIn(text: string): number {
  return (text.trim().match(/\S(?:[ \u00a0]*\t\s*|[ \u00a0]{4,})(?=\S)/g) ?? []).length
}

/** A heading that is bold as a whole looks so; it is not emphasized. */
export function plainWhereAllBold(pieces: readonly Piece[]): Piece[] {
  const isBold = pieces.every(({ node, marks }) => marks.strong || textOf(node).trim() === '')
  return pieces.map((piece) => {
    if (!isBold) return piece
    const { strong: _, ...marks } = piece.marks
    return { ...piece, marks }
  })
}
