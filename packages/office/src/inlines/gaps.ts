import { is } from '@lectern/core/reading'
import type { Text } from 'mdast'
import type { Draft } from '../draft.js'
import { made } from '../nodes.js'
import type { Piece } from './pieces.js'

/** Three underscores or more, or a line of dots that leads to no page number, are a gap to write in, as people type it; in code they are what they are. */
const gap = /_{3,}|(?:[.…]{6,}|…{3,})(?![.…]*\s*\d)/
const gaps = new RegExp(`(${gap.source})`)

/** Pieces with a blank for each typed gap. */
export function withGaps(pieces: readonly Piece[], draft: Draft): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    const { node, marks } = piece
    if (!is<Text>(node, 'text') || marks.code || marks.keyboard || marks.link || !gap.test(node.value))
      return [piece]
    return node.value.split(gaps).flatMap((part): Piece[] => {
      if (part === '') return []
      if (gap.test(part)) return [{ node: made(draft, { type: 'blank' }), marks: {}, isTyped: true }]
      return [{ ...piece, node: { ...node, value: part } as Text }]
    })
  })
}
