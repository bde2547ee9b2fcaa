import type { Division } from './fit.js'
import { graphemesOf } from './graphemes.js'
import { hyphenAfter, type Piece, slicePiece } from './pieces.js'

/**
 * Places where a piece may be cut that no line can hold: between any two user-perceived characters. A word is cut with
 * a hyphen; in addresses, numbers, programs and other data one would be taken for a part of them.
 *
 * @param isData whether the piece is part of what is no word of a language
 */
export function cutsOf(piece: Piece, isData: boolean): Division[] {
  const { text, run } = piece
  if (run.object || run.above) return []
  const hyphen = !isData && isWord(piece) ? hyphenAfter(piece).width : 0
  const places = Array.from(graphemesOf(text), ({ index }) => index).slice(1)
  const pens = pensOf(piece) ?? pensByParts(piece, places)
  return places.map((at) => {
    const before = pens[at] ?? 0
    return { at, width: before + hyphen, rest: piece.width - before, hyphen: hyphen > 0 }
  })
}

/**
 * How far the pen has come before each UTF-16 unit, in the order of reading; undefined where some of the text has no
 * glyph of its own.
 */
function pensOf({ text, runs, run, level }: Piece): Float64Array | undefined {
  const pens = new Float64Array(text.length + 1)
  const isRtl = level % 2 === 1
  const scale = run.style.size / 1000
  let [at, pen] = [0, 0]
  for (const { glyphs } of isRtl ? [...runs].reverse() : runs) {
    for (let index = 0; index < glyphs.length; index++) {
      const glyph = glyphs[isRtl ? glyphs.length - 1 - index : index]
      if (!glyph) continue
      const from = at
      for (const code of glyph.codePoints) at += code > 0xffff ? 2 : 1
      if (at > text.length) return undefined
      pens.fill(pen, from, at)
      pen += glyph.advance * scale
    }
  }
  return at === text.length ? pens : undefined
}

/** The parts shaped one by one, which takes as much room as the whole in the end. */
function pensByParts(piece: Piece, places: readonly number[]): number[] {
  const pens: number[] = []
  let [from, pen] = [0, 0]
  for (const at of places) {
    pen += slicePiece(piece, from, at).width
    pens[at] = pen
    from = at
  }
  const total = pen + slicePiece(piece, from, piece.text.length).width
  const scale = total > 0 ? piece.width / total : 1
  for (const at of places) pens[at] = (pens[at] ?? 0) * scale
  return pens
}

function isWord({ text, run, level }: Piece): boolean {
  return level % 2 === 0 && !run.style.verbatim && /^\p{P}*[\p{L}\p{M}]{8,}\p{P}*\s*$/u.test(text)
}
