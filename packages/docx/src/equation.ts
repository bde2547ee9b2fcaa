import type { InlineMath, MathBlock } from '@lectern/core'
import { Math as Equation, type IContext, type IXmlableObject } from 'docx'
import { latexToMath } from 'docx/math'
import { ommlOf } from './omml/convert.js'
import { rules } from './rules.js'
import type { State } from './state.js'

/**
 * Word's own equation, which screen readers read and people can edit: from the formula's MathML, where it has been made, else from its TeX. Where
 * the formula is beyond both, its spoken form stands instead: words that are true beat a picture that says nothing.
 */
export function equation(node: InlineMath | MathBlock, state: State) {
  const Formula = node.type === 'math' ? Displayed : Equation
  const mathml = node.data?.formula?.mathml
  try {
    const own = mathml ? ommlOf(mathml) : undefined
    return new Formula({ children: [...(own ?? latexToMath(node.value))] })
  } catch (cause) {
    const words = node.alt ?? node.data?.formula?.speech ?? node.value
    state.shared.report(rules['formula-converts'], `This formula stands as its words: ${words}`, {
      place: node,
      cause,
    })
    return state.text(words)
  }
}

/** A formula on its own lines (ECMA-376-1, 22.1.2.78), which the library has no class for. */
class Displayed extends Equation {
  override prepForXml(context: IContext): IXmlableObject | undefined {
    const formula = super.prepForXml(context)
    return formula && { 'm:oMathPara': [formula] }
  }
}
