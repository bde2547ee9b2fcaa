import type { InlineMath, MathBlock } from '@lectern/core'
import type { TagAttributes } from '../tags/tag.js'
import { drawnFormula } from './formula-drawing.js'
import { fitted, reportUndrawn } from './formula-pieces.js'
import { formulaSize } from './formula-size.js'
import { enter, generate, type InlineState, placeObject, write } from './state.js'

/** A formula in a line: its drawing where there is one, else its source. */
export function inlineFormula(node: InlineMath, state: InlineState): void {
  const inner = enter(node, state, 'Formula', formulaAttributes(node), {})
  const drawing = node.data?.formula?.drawing
  const { look, scope } = inner
  const { width } = scope
  const { report } = scope.findings
  const wanted = formulaSize(node, look, scope.given.theme)
  const isEven = scope.given.theme.type.align === 'justify'
  const room = { width: width / 2, line: width, ...(isEven ? { gentle: width / 6 } : {}) }
  const set = drawing && fitted(node, drawing, { size: wanted, report, ...room })
  reportUndrawn(node, report)
  if (!drawing || !set) {
    write({ ...inner, look: { ...inner.look, role: 'code' } }, node.value)
    return
  }
  const { pieces, size } = set
  const isParted = pieces.length > 1
  // Like words of the Latin script between others, its pieces follow each other from left to right.
  if (isParted) generate(inner, leftToRightIsolate)
  const place = { scope, look, tag: inner.tag, size }
  for (const { parts, begins } of pieces) {
    if (begins) generate(inner, '\n')
    placeObject(inner, drawnFormula(parts, place))
  }
  if (isParted) generate(inner, endOfIsolate)
  state.cursor.offset += node.value.length
}

/** UAX #9, 2.4.2 and 2.4.4. */
export const leftToRightIsolate = '\u2066'
export const endOfIsolate = '\u2069'

/** What is read out for a formula, and its MathML where it has one. */
export function formulaAttributes(node: InlineMath | MathBlock): TagAttributes {
  const mathml = node.data?.formula?.mathml
  return { alt: spoken(node), ...(mathml ? { mathml } : {}) }
}

/** What is said of it: the author's words, the spoken form, or the source. */
function spoken(node: InlineMath | MathBlock): string {
  return node.alt || node.data?.formula?.speech || node.value
}
