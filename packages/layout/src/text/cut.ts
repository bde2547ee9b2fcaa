import type { Division } from './fit.js'
import { graphemesOf } from './graphemes.js'
import { hyphenAfter, type Piece, slicePiece } from './pieces.js'

/**
 * Places where a piece may be cut that no line can hold: between any two user-perceived characters. A word is cut with
 * a hyphen; in addresses, numbers and programs one would be taken for a part of them.
 */
export function cutsOf(piece: Piece): Division[] {
  const { text, run } = piece
  if (run.object) return []
  const hyphen = isWord(piece) ? hyphenAfter(piece).width : 0
  const places = Array.from(graphemesOf(text), ({ index }) => index).slice(1)
  const widths = text.length <= exactly ? exactWidths(piece, places) : sums(piece, places)
  return widths.map(({ at, before, rest }) => ({ at, width: before + hyphen, rest, hyphen: hyphen > 0 }))
}

interface Cut {
  at: number
  before: number
  rest: number
}

/** Both parts of so short a text are shaped for each place. */
const exactly = 160

function exactWidths(piece: Piece, places: readonly number[]): Cut[] {
  const { text } = piece
  return places.map((at) => ({
    at,
    before: slicePiece(piece, 0, at).width,
    rest: slicePiece(piece, at, text.length).width,
  }))
}

/** Of a longer one the widths of its characters are added up: without kerning, a little more than they take. */
function sums(piece: Piece, places: readonly number[]): Cut[] {
  const { text } = piece
  let before = 0
  const cuts = places.map((at, index) => {
    before += slicePiece(piece, places[index - 1] ?? 0, at).width
    return { at, before, rest: 0 }
  })
  const total = before + slicePiece(piece, places.at(-1) ?? 0, text.length).width
  return cuts.map((cut) => ({ ...cut, rest: total - cut.before }))
}

function isWord({ text, run, level }: Piece): boolean {
  return level % 2 === 0 && !run.style.verbatim && /^\p{P}*[\p{L}\p{M}]{8,}\p{P}*\s*$/u.test(text)
}
