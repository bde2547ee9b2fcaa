import type { InlineMath, MathBlock } from '@lectern/core'
import { Math as Equation, type IContext, type IXmlableObject } from 'docx'
import { ommlOf } from './omml/convert.js'
import { rules } from './rules.js'
import type { State } from './state.js'

/**
 * Word's own equation, which screen readers read and people can edit, from the formula's MathML. Where there is none, or Word has no
 * counterpart for a part of it, the spoken form stands instead: words that are true beat a picture that says nothing.
 */
export function equation(node: InlineMath | MathBlock, state: State) {
  const mathml = node.data?.formula?.mathml
  const children = mathml && ommlOf(mathml)
  if (children) return new (node.type === 'math' ? Displayed : Equation)({ children })
  const words = node.alt ?? node.data?.formula?.speech ?? node.value
  state.shared.report(rules['formula-converts'], `This formula stands as its words: ${words}`, {
    place: node,
  })
  return state.text(words)
}

/** A formula on its own lines (ECMA-376-1, 22.1.2.78), which the library has no class for. */
class Displayed extends Equation {
  override prepForXml(context: IContext): IXmlableObject | undefined {
    const formula = super.prepForXml(context)
    return formula && { 'm:oMathPara': [formula] }
  }
}
