import type { InlineMath, MathBlock } from '@lectern/core'
import type { TagAttributes } from '../tags/tag.js'
import { drawnFormula } from './formula-drawing.js'
import { enter, type InlineState, placeObject, write } from './state.js'

/** MathJax's letters are smaller than those of our text fonts at the same size. */
export const toText = 1.1

/** A formula in a line: its drawing where there is one, else its source. */
export function inlineFormula(node: InlineMath, state: InlineState): void {
  const inner = enter(node, state, 'Formula', formulaAttributes(node), {})
  const drawing = node.data?.formula?.drawing
  if (!drawing) {
    write({ ...inner, look: { ...inner.look, role: 'code' } }, node.value)
    return
  }
  placeObject(
    inner,
    drawnFormula(drawing, { ...inner, size: inner.look.size * toText, work: inner.scope.work }),
  )
  state.cursor.offset += node.value.length
}

/** What is read out for a formula, and its MathML where it has one. */
export function formulaAttributes(node: InlineMath | MathBlock): TagAttributes {
  const mathml = node.data?.formula?.mathml
  return { alt: spoken(node), ...(mathml ? { mathml } : {}) }
}

/** What is said of it: the author's words, the spoken form, or the source. */
function spoken(node: InlineMath | MathBlock): string {
  return node.alt || node.data?.formula?.speech || node.value
}
