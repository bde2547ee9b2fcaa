import type { Field } from '@lectern/core'
import { layoutArtifact } from '../flow/canvas.js'
import { circle, rectangle, type Segment } from '../frame/path.js'
import type { InlineObject } from '../text/run.js'

/** Height of a box as part of the size of the text. */
const share = 0.72

/** A box to tick, or a circle where one answer is chosen, drawn without a font. */
export function tickBox(
  size: number,
  color: string,
  { kind, checked, field }: { kind: 'box' | 'option'; checked: boolean; field?: Field | undefined },
): InlineObject {
  const side = size * share
  return {
    width: side,
    ascent: side,
    descent: 0,
    draw(canvas, leaf, x, baseline) {
      const y = baseline - side
      const outline =
        kind === 'box' ? rectangle(x, y, side, side) : circle(x + side / 2, y + side / 2, side / 2)
      const owner = field ? layoutArtifact : leaf
      canvas.add({ kind: 'path', owner, segments: outline, stroke: { color, width: 0.9 } })
      if (!field) {
        if (checked)
          canvas.add({ kind: 'path', owner, segments: tick(x, y, side), stroke: { color, width: 1.4 } })
        return
      }
      const rect = { x: x - 1, y: y - 1, width: side + 2, height: side + 2 }
      canvas.add({ kind: 'field', owner: leaf, rect, field, checked, size })
    },
  }
}

function tick(x: number, y: number, side: number): Segment[] {
  return [
    ['M', x + side * 0.18, y + side * 0.52],
    ['L', x + side * 0.42, y + side * 0.78],
    ['L', x + side * 0.84, y + side * 0.2],
  ]
}
