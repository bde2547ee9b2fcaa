import type { FormulaDrawing } from '@lectern/core'
import type { Segment } from '../frame/path.js'
import { parsePath } from '../svg/path-data.js'

/** Equal formulas share one drawing. */
const parsed = new WeakMap<FormulaDrawing, readonly (readonly Segment[])[]>()

/** The outlines of a formula, each as segments. */
export function segmentsOf(drawing: FormulaDrawing): readonly (readonly Segment[])[] {
  const known = parsed.get(drawing) ?? drawing.paths.map(parsePath)
  parsed.set(drawing, known)
  return known
}
