import { itemNumbers } from '@lectern/core'
import type { List } from 'mdast'
import { deferBreaks } from '../page-breaks.js'
import { phrasing } from '../render.js'
import { type Child, classOf, elementOf, type State } from '../state.js'

/** Numbers of three figures and more, years among them, need more room before them than a small screen has. */
export function list(node: List, state: State): Child[] {
  deferBreaks(node, state)
  if (!node.ordered) return [elementOf(state, node, 'ul', {}, phrasing(node.children, state))]
  const long = itemNumbers(node).some((number) => number > 99) ? classOf(state, 'long-numbers') : {}
  return [elementOf(state, node, 'ol', { ...numberingOf(node), ...long }, phrasing(node.children, state))]
}

/** The attribute `type` means the same in every reading system, style sheet or not. */
const types = { decimal: '1', 'lower-alpha': 'a', 'upper-alpha': 'A', 'lower-roman': 'i', 'upper-roman': 'I' }

function numberingOf({
  start,
  reversed,
  numbering = 'decimal',
}: List): Record<string, string | number | boolean> {
  return {
    ...(typeof start === 'number' && (start !== 1 || reversed) ? { start } : {}),
    ...(reversed ? { reversed } : {}),
    ...(numbering === 'decimal' ? {} : { type: types[numbering] }),
  }
}
