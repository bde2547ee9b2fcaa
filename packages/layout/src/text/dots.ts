import { type Canvas, layers, layoutArtifact } from '../flow/canvas.js'
import { circle, type Segment } from '../frame/path.js'
import { kindAt } from './east-asian.js'
import type { Stretch } from './stretches.js'

/** Radius of a dot, and how far its middle is above the baseline or below, as parts of the size of the letters. */
const [radius, over, under] = [0.085, 1.04, 0.3]

/** Dots beside each letter of emphasised words, not beside signs (JLReq, 3.3.9; CLReq, 3.1.5). They are for the eye only. */
export function drawDots({ run, parts }: Stretch, canvas: Canvas, left: number, baseline: number): void {
  const { dots, size, color, rise } = run.style
  if (!dots) return
  const y = baseline - rise + (dots === 'over' ? -over : under) * size
  const segments: Segment[] = []
  for (const { x, runs } of parts) {
    let pen = 0
    for (const { glyphs } of runs) {
      for (const glyph of glyphs) {
        const isLetter = kindAt(String.fromCodePoint(...glyph.codePoints), 0) === 'letter'
        const middle = ((pen + glyph.x + glyph.width / 2) * size) / 1000
        if (isLetter) segments.push(...circle(left + x + middle, y, radius * size))
        pen += glyph.advance
      }
    }
  }
  if (segments.length > 0)
    canvas.addBehind(layers.line, { kind: 'path', owner: layoutArtifact, segments, fill: { color } })
}
