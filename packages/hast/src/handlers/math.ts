import type { InlineMath, MathBlock } from '@lectern/core'
import type { Element } from 'hast'
import { mathElement } from '../formula.js'
import { longestPiece } from '../formulas/pieces.js'
import { breaksOfBlock } from '../sentences.js'
import { type Child, classOf, element, elementOf, type State } from '../state.js'
import { skipText } from '../text-run.js'

export function math(node: MathBlock, state: State): Child[] {
  const content = [...breaksOfBlock(node, state), mathElement(node, 'block', state)]
  return [elementOf(state, node, 'div', classOf(state, 'math-block'), content)]
}

export function inlineMath(node: InlineMath, state: State): Child[] {
  return [...skipText(node.value.length, state), scrolling(mathElement(node, 'inline', state), state)]
}

/** Characters of a formula that fit a line of 320 px; what no line ends in and is longer scrolls by itself. */
const mostInLine = 16

function scrolling(formula: Element, state: State): Child {
  const isLong = !state.run.xhtml && formula.tagName !== 'code' && longestPiece(formula) > mostInLine
  return isLong ? element('span', classOf(state, 'math-long'), [formula]) : formula
}
