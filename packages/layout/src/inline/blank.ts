import { levelRule } from '../flow/canvas.js'
import type { InlineObject } from '../text/run.js'

/** A line to write on, as wide as is given, points. */
export function gapToFill(width: number, color: string): InlineObject {
  return {
    width,
    ascent: 0,
    descent: 2,
    draw(canvas, leaf, x, baseline) {
      canvas.add(levelRule({ x, y: baseline + 1.5, length: width, weight: 0.75, color, owner: leaf }))
    },
  }
}
