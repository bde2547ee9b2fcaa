import { itemNumbers } from '@lectern/core'
import type { Element } from 'hast'
import type { List } from 'mdast'
import { deferBreaks } from '../page-breaks.js'
import { phrasing } from '../render.js'
import { type Child, classOf, element, elementOf, type State } from '../state.js'

/** Numbers of three figures and more, years among them, need more room before them than a small screen has. */
export function list(node: List, state: State): Child[] {
  deferBreaks(node, state)
  const [first] = node.children
  const group = first && state.run.options.fields?.get(first)?.group
  const made = node.ordered
    ? orderedList(node, state)
    : elementOf(state, node, 'ul', {}, phrasing(node.children, state))
  if (!group) return [made]
  const name = group.question ? { ariaLabel: group.question } : {}
  return [element('fieldset', { ...classOf(state, 'choice'), ...name }, [made])]
}

function orderedList(node: List, state: State): Element {
  const long = itemNumbers(node).some((number) => number > 99) ? classOf(state, 'long-numbers') : {}
  return elementOf(state, node, 'ol', { ...numberingOf(node), ...long }, phrasing(node.children, state))
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
