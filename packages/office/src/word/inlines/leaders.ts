import { is } from '@lectern/core/reading'
import type { Text } from 'mdast'
import type { Piece } from '../../inlines/pieces.js'
import { made } from '../../nodes.js'
import { child, childrenOf, type Markup } from '../../package/xml.js'
import type { State } from '../state.js'
import type { Style } from '../styles/styles.js'

/**
 * Pieces whose tabs are gaps to write in. A tab that draws a line (17.3.1.37) and ends its paragraph is such a
 * gap, and so are the tabs before it; a tab before the last words leads to a price or a page number. A paragraph
 * of tabs alone is a line below nothing.
 */
export function withLeaders(pieces: readonly Piece[], state: State): Piece[] {
  const last = pieces.at(-1)
  if (!last || !isTab(last) || pieces.every(isTab)) return [...pieces]
  return pieces.map((piece) =>
    isTab(piece) ? { node: made(state, { type: 'blank' }), marks: {}, isTyped: true } : piece,
  )
}

/** Whether a tab stop of the paragraph draws a line. */
export function hasLeader(own: Markup | undefined, styles: readonly Style[]): boolean {
  const stops = [own, ...styles.map(({ paragraph }) => paragraph)].flatMap((properties) =>
    childrenOf(child(properties, 'w:tabs'), 'w:tab'),
  )
  return stops.some(({ attributes }) =>
    /^(?:dot|middleDot|hyphen|underscore|heavy)$/.test(attributes['w:leader'] ?? ''),
  )
}

function isTab({ node }: Piece): boolean {
  return is<Text>(node, 'text') && node.value === '\t'
}
