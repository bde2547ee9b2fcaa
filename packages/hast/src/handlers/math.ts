import { directionOf, type InlineMath, type MathBlock } from '@lectern/core'
import type { Element } from 'hast'
import { mathElement } from '../formula.js'
import { breaksOfBlock } from '../sentences.js'
import { type Child, classOf, element, elementOf, idOf, type State } from '../state.js'
import { skipText } from '../text-run.js'

export function math(node: MathBlock, state: State): Child[] {
  const content = [...breaksOfBlock(node, state), mathElement(node, 'block', state)]
  return [elementOf(state, node, 'div', classOf(state, 'math-block'), content)]
}

export function inlineMath(node: InlineMath, state: State): Child[] {
  const shown = inLine(mathElement(node, 'inline', state), state)
  return [...skipText(node.value.length, state), node.data?.id ? named(shown, node.data.id, state) : shown]
}

/** A link may lead to it, where it has a label. */
function named(shown: Child, id: string, state: State): Child {
  return element('span', { id: idOf(state, id) }, [shown])
}

/** Characters of a formula that fit a line of 320 px; what no line ends in and is longer scrolls by itself. */
const mostInLine = 16

function inLine(shown: Element, state: State): Child {
  const formula = formulaIn(shown)
  const isLong = !state.run.xhtml && formula.tagName !== 'code' && longestPiece(formula) > mostInLine
  const turned = isParted(formula) && directionOf(state.lang) === 'rtl' ? fromLeft(shown) : shown
  return isLong ? element('span', classOf(state, 'math-long'), [turned]) : turned
}

/** The longest of what no line can end in, in characters. */
function longestPiece(formula: Element): number {
  const pieces = isParted(formula) ? formula.children : [formula]
  return Math.max(...pieces.map((piece) => textIn(piece).length))
}

/** Whether a line may end in a formula. */
function isParted({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.some((name) => String(name).endsWith('math-parts'))
}

function textIn(node: Element['children'][number]): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textIn).join('') : ''
}

/** What is inside of the element that says its language. */
function formulaIn(shown: Element): Element {
  const [inner] = shown.children
  return shown.tagName === 'span' && inner?.type === 'element' ? inner : shown
}

/** Pieces stand among words as words do: among those that run from the right they would change places. */
function fromLeft(shown: Element): Element {
  if (shown.tagName !== 'span') return element('span', { dir: 'ltr' }, [shown])
  return { ...shown, properties: { ...shown.properties, dir: 'ltr' } }
}
