import { setsInSquares } from './east-asian.js'
import type { Piece } from './pieces.js'

/** Part of their width by which small signs stand beyond the edges of justified text, so that those look even. */
const share = 0.5

const atEnd = /[.,;:\u2010\u00ad\u2019\u201d'"-]$/
const atStart = /^[\u2018\u201c\u201e\u201a'"]/

/** How far a line that begins with a piece begins before its edge, points. */
export function hangsBefore(piece: Piece | undefined): number {
  const sign = piece && atStart.exec(piece.text)?.[0]
  return sign ? widthOf(sign, piece) * share : 0
}

/** How far a line that ends in a piece ends behind its edge, points. */
export function hangsBehind(piece: Piece | undefined): number {
  const sign = piece && atEnd.exec(piece.text.trimEnd())?.[0]
  return sign ? widthOf(sign, piece) * share : 0
}

/** Width of a sign; 0 in programs and in scripts whose signs have rules of their own. */
function widthOf(sign: string, { run, level }: Piece): number {
  const { chain, size, verbatim } = run.style
  if (verbatim || run.object || level > 0 || setsInSquares(chain.lang)) return 0
  return (chain.shaped(sign, false).width * size) / 1000
}
