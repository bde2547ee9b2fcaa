import { hyphenAfter, type Piece, slicePiece } from './pieces.js'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Cuts a piece that is wider than a line wherever it must; user-perceived characters stay whole. A word is cut with a
 * hyphen; in addresses, numbers and programs one would be taken for a part of them.
 */
export function cutPiece(piece: Piece, width: number): Piece[] {
  const hyphen = isWord(piece) ? hyphenAfter(piece).width : 0
  const parts: Piece[] = []
  let begin = 0
  let end = 0
  let used = 0
  const flush = (): void => {
    const part = slicePiece(piece, begin, end)
    parts.push(hyphen > 0 && end < piece.text.length ? { ...part, hyphen: true } : part)
    begin = end
    used = 0
  }
  for (const { segment, index } of graphemes.segment(piece.text)) {
    const step = segment === ' ' ? 0 : widthOf(piece, segment)
    if (end > begin && used + step > width - hyphen) flush()
    end = index + segment.length
    used += step
  }
  flush()
  return parts
}

function isWord({ text, run, level }: Piece): boolean {
  return level % 2 === 0 && !run.style.verbatim && /^\p{P}*[\p{L}\p{M}]{8,}\p{P}*\s*$/u.test(text)
}

function widthOf(piece: Piece, text: string): number {
  const { chain, size } = piece.run.style
  return (chain.shaped(text, piece.level % 2 === 1).width * size) / 1000
}
