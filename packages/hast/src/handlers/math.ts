import type { InlineMath, MathBlock } from '@lectern/core'
import { mathElement } from '../formula.js'
import { breaksOfBlock } from '../sentences.js'
import { type Child, classOf, elementOf, type State } from '../state.js'
import { skipText } from '../text-cursor.js'

export function math(node: MathBlock, state: State): Child[] {
  const content = [...breaksOfBlock(node, state), mathElement(node, 'block', state)]
  return [elementOf(state, node, 'div', classOf(state, 'math-block'), content)]
}

export function inlineMath(node: InlineMath, state: State): Child[] {
  return [...skipText(node.value.length, state), mathElement(node, 'inline', state)]
}
