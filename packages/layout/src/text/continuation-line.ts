import { type Canvas, layoutArtifact } from '../flow/canvas.js'
import type { Segment } from '../frame/path.js'
import type { Look } from '../look.js'
import type { Place } from '../scope.js'
import { styleOf } from '../styled.js'

/** What is drawn before a line of a program that goes on from the one above. */
export interface Continuation {
  /** The room before the line, points. */
  width: number
  /** @param x where lines of the program begin; points, as the baseline */
  draw(canvas: Canvas, x: number, baseline: number): void
}

const arrowColumns = 2

/**
 * An arrow two columns wide, as far in as the program's line begins.
 *
 * @param indent columns before the program's line
 */
export function continuation(look: Look, indent: number, scope: Place): Continuation {
  const { chain, size, color } = styleOf(scope.given, look)
  const column = (chain.shaped('0', false).width * size) / 1000
  const columns = Math.min(indent, Math.floor((scope.width * 0.4) / column))
  return {
    width: (columns + arrowColumns) * column,
    draw(canvas, x, baseline) {
      const segments = arrow(x + columns * column, baseline, column)
      const stroke = { color, width: size / 16, cap: 'round' as const }
      canvas.add({ kind: 'path', owner: layoutArtifact, segments, stroke })
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
