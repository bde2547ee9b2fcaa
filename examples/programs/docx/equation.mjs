// @ts-check
/**
 * @import { State } from './state.mjs'
 * @import { InlineMath, MathBlock } from '@lectern/core'
 */
import { Math as Equation } from 'docx'
import { latexToMath } from 'docx/math'
import { rules } from './rules.mjs'

/**
 * Word's own equation, which screen readers read and people can edit. Where the formula is beyond the converter, its
 * spoken form stands instead: words that are true beat a picture that says nothing.
 *
 * @param {InlineMath | MathBlock} node
 * @param {State} state
 */
export function equation(node, state) {
  try {
    return new Equation({ children: [...latexToMath(node.value)] })
  } catch (cause) {
    const words = node.alt ?? node.data?.formula?.speech ?? node.value
    state.shared.report(rules['formula-converts'], `This formula stands as its words: ${words}`, {
      place: node,
      cause,
    })
    return state.text(words)
  }
}
