import type { Field } from '@lectern/core'
import { layoutArtifact, levelRule } from '../flow/canvas.js'
import type { InlineObject } from '../text/run.js'

/**
 * A line to write on, as wide as is given, points.
 *
 * @param form the field that it is, and the size of what is written there, where it is filled in on screens
 */
export function gapToFill(width: number, color: string, form?: { field: Field; size: number }): InlineObject {
  return {
    width,
    ascent: form ? form.size : 0,
    descent: 2,
    draw(canvas, leaf, x, baseline) {
      const owner = form ? layoutArtifact : leaf
      canvas.add(levelRule({ x, y: baseline + 1.5, length: width, weight: 0.75, color, owner }))
      if (!form) return
      const height = form.size * 1.3
      const rect = { x, y: baseline + 1 - height, width, height }
      canvas.add({ kind: 'field', owner: leaf, rect, ...form })
    },
  }
}
