import { visualOrder } from './bidi.js'
import { cutPiece, type Piece, type Pieces } from './pieces.js'

/** One line, broken and ready: pieces in logical order, each with its place from the line's left end. */
export interface Line {
  pieces: readonly Piece[]
  /** Left end of each piece, points. */
  xs: readonly number[]
  /** Without the space at its end. */
  width: number
  /** Above and below the baseline, where objects need more than text. */
  ascent: number
  descent: number
}

/**
 * Breaks a paragraph first-fit: the lines of ragged text that a reader expects, each as full as it can be.
 * A piece wider than the line is cut.
 */
export function breakLines({ pieces, bidi, dir }: Pieces, width: number, firstWidth = width): Line[] {
  const lines: Line[] = []
  let line: Piece[] = []
  let used = 0
  let word: Piece[] = []
  let wordWidth = 0
  const room = (): number => (lines.length === 0 ? firstWidth : width)

  const endLine = (): void => {
    lines.push(setLine(line, bidi, dir))
    line = []
    used = 0
  }
  const placeWord = (): void => {
    const trail = word.at(-1)?.trail ?? 0
    if (line.length > 0 && used + wordWidth - trail > room() + 0.01) endLine()
    if (wordWidth - trail > room() + 0.01) placeParts()
    else take(word)
    word = []
    wordWidth = 0
  }
  const take = (parts: readonly Piece[]): void => {
    for (const part of parts) {
      line.push(part)
      used += part.width
    }
  }
  /** A word wider than a whole line. */
  const placeParts = (): void => {
    for (const part of word.flatMap((piece) => (piece.run.object ? [piece] : cutPiece(piece, room())))) {
      if (line.length > 0 && used + part.width - part.trail > room() + 0.01) endLine()
      take([part])
    }
  }

  for (const piece of pieces) {
    word.push(piece)
    wordWidth += piece.width
    if (piece.break === 'no') continue
    placeWord()
    if (piece.break === 'must') endLine()
  }
  placeWord()
  if (line.length > 0 || lines.length === 0) endLine()
  return lines
}

function setLine(pieces: readonly Piece[], bidi: boolean, dir: 'ltr' | 'rtl'): Line {
  const order = bidi ? visualOrder(lineLevels(pieces, dir)) : undefined
  const { xs, width } = order ? placeInOrder(pieces, order, dir) : placeInRow(pieces)
  let ascent = 0
  let descent = 0
  for (const { run } of pieces) {
    if (!run.object) continue
    ascent = Math.max(ascent, run.object.ascent)
    descent = Math.max(descent, run.object.descent)
  }
  return { pieces, xs, width, ascent, descent }
}

function placeInRow(pieces: readonly Piece[]): { xs: number[]; width: number } {
  let x = 0
  const xs = pieces.map(({ width }) => {
    const left = x
    x += width
    return left
  })
  return { xs, width: Math.max(0, x - (pieces.at(-1)?.trail ?? 0)) }
}

/** Spaces at the end of a line take the paragraph's level (UAX #9, L1), so that they hang over its edge. */
function lineLevels(pieces: readonly Piece[], dir: 'ltr' | 'rtl'): number[] {
  const levels = pieces.map(({ level }) => level)
  for (let index = pieces.length - 1; index >= 0 && isBlank(pieces[index]); index--)
    levels[index] = dir === 'rtl' ? 1 : 0
  return levels
}

const isBlank = (piece: Piece | undefined): boolean =>
  piece !== undefined && !piece.run.object && piece.text.trim() === ''

function placeInOrder(
  pieces: readonly Piece[],
  order: readonly number[],
  dir: 'ltr' | 'rtl',
): { xs: number[]; width: number } {
  const xs = new Array<number>(pieces.length).fill(0)
  let x = 0
  for (const index of order) {
    xs[index] = x
    x += pieces[index]?.width ?? 0
  }
  const hanging = hangingWidth(pieces)
  if (dir === 'rtl' && hanging > 0) for (const index of order) xs[index] = (xs[index] ?? 0) - hanging
  return { xs, width: x - hanging }
}

function hangingWidth(pieces: readonly Piece[]): number {
  let width = 0
  for (let index = pieces.length - 1; index >= 0 && isBlank(pieces[index]); index--)
    width += pieces[index]?.width ?? 0
  return width
}
