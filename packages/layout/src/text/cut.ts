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
  const cuts = text.length <= exactly ? exactCuts(piece, places) : cutsAlong(piece, places)
  return cuts.map(({ at, before, rest }) => ({ at, width: before + hyphen, rest, hyphen: hyphen > 0 }))
}

/**
 * Places where a part of a program that no line can hold may be cut so that it stays the same program: behind brackets that open, and commas.
 * Undefined where there are too few of them for all to fit.
 *
 * @param chain pieces between which no line may end
 */
export function cutsOfProgram(
  chain: readonly Piece[],
  width: number,
): ReadonlyMap<Piece, readonly Division[]> | undefined {
  if (!chain.every(({ run }) => run.style.verbatim)) return undefined
  const found = new Map<Piece, readonly Division[]>()
  let widest = 0
  let since = 0
  for (const piece of chain) {
    const cuts = cutsOf(piece, true).filter(({ at }) => /[([{,]/.test(piece.text.charAt(at - 1)))
    found.set(piece, cuts)
    let from = 0
    for (const cut of cuts) {
      widest = Math.max(widest, since + cut.width - from)
      since = 0
      from = cut.width
    }
    since += piece.width - from
  }
  widest = Math.max(widest, since - (chain.at(-1)?.trail ?? 0))
  return widest <= width ? found : undefined
}

interface Cut {
  at: number
  before: number
  rest: number
}

/** Both parts of so short a text are shaped for each place. */
const exactly = 80

function exactCuts(piece: Piece, places: readonly number[]): Cut[] {
  const { text } = piece
  return places.map((at) => ({
    at,
    before: slicePiece(piece, 0, at).width,
    rest: slicePiece(piece, at, text.length).width,
  }))
}

/** Of a longer one, the glyphs that it was shaped to are counted along. */
function cutsAlong(piece: Piece, places: readonly number[]): Cut[] {
  const pens = pensOf(piece) ?? pensByParts(piece, places)
  return places.map((at) => {
    const before = pens[at] ?? 0
    return { at, before, rest: piece.width - before }
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
