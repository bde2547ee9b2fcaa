import { type Canvas, layoutArtifact } from '../flow/canvas.js'
import type { GlyphRun } from '../fonts/face.js'
import type { Segment } from '../frame/path.js'
import type { Look } from '../look.js'
import type { Place } from '../scope.js'
import { styleOf } from '../styled.js'
import type { Piece } from './pieces.js'

/** How the line of a program goes on in the next one. */
export interface Continued {
  /** Columns that it stands in. Lines that go on stand in by two more, in which an arrow is drawn. */
  indent: number
  /** What opens lines that go on: the sign of a comment. */
  sign: string
  /** What a line ends with that goes on behind an offset in the block's text; undefined where nothing ever does. */
  ending: ((at: number) => string) | undefined
}

/** What is drawn before a line that goes on from the one above, and at the end of one that goes on in the next. Lengths are points. */
export interface Continuation {
  /** The room before the line. */
  width: number
  /** The room behind it. */
  reserve: number
  draw(canvas: Canvas, x: number, baseline: number): void
  drawEnding(last: Piece, canvas: Canvas, x: number, baseline: number): void
}

const arrowColumns = 2

/**
 * Indentation and signs are set as text, so that readers copy a program that runs; they are artifacts, since the program
 * has no such line. The arrow is drawn, since nobody wants to copy it.
 */
export function continuation(look: Look, { indent, sign, ending }: Continued, scope: Place): Continuation {
  const { chain, size, color } = styleOf(scope.given, look)
  const set = (text: string) => chain.shaped(text, false)
  const lengthOf = (text: string): number => (set(text).width * size) / 1000
  const column = lengthOf('0')
  const columns = Math.min(indent, Math.floor((scope.width * 0.4) / column))
  const opening = ' '.repeat(columns + arrowColumns) + sign
  const write = (runs: readonly GlyphRun[], canvas: Canvas, x: number, y: number) =>
    canvas.add({ kind: 'glyphs', owner: layoutArtifact, size, color, x, y, runs })
  return {
    width: lengthOf(opening),
    reserve: ending ? 2 * column : 0,
    draw(canvas, x, y) {
      const segments = arrow(x + columns * column, y, column)
      const stroke = { color, width: size / 16, cap: 'round' as const }
      canvas.add({ kind: 'path', owner: layoutArtifact, segments, stroke })
      write(set(opening).runs, canvas, x, y)
    },
    drawEnding(last, canvas, x, y) {
      const text = ending?.(last.offset + last.text.length) ?? ''
      if (text) write(set(text).runs, canvas, x, y)
    },
  }
}

/** Down and to the right, in two columns. */
function arrow(x: number, baseline: number, column: number): Segment[] {
  const [left, right, top, level] = [
    x + column * 0.3,
    x + column * 1.6,
    baseline - column,
    baseline - column * 0.4,
  ]
  const head = column * 0.4
  return [
    ['M', left, top],
    ['L', left, level],
    ['L', right, level],
    ['M', right - head, level - head],
    ['L', right, level],
    ['L', right - head, level + head],
  ]
}
