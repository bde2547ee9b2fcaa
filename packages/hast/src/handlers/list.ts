import { type Field, itemNumbers } from '@lectern/core'
import type { Element } from 'hast'
import type { List } from 'mdast'
import type { Node } from '../node.js'
import { deferBreaks } from '../page-breaks.js'
import { phrasing } from '../render.js'
import { type Child, classOf, element, elementOf, type State } from '../state.js'

/** Numbers of three figures and more, years among them, need more room before them than a small screen has. */
export function list(node: List, state: State): Child[] {
  deferBreaks(node, state)
  const group = groupOf(node, state)
  const made = node.ordered
    ? orderedList(node, state)
    : elementOf(state, node, 'ul', {}, phrasing(node.children, state))
  if (!group) return [made]
  const name = group.question ? { ariaLabel: group.question } : {}
  return [element('fieldset', { ...classOf(state, node.match ? 'match' : 'choice'), ...name }, [made])]
}

/** What the answers of a list are together: boxes, or gaps in which things are matched. */
function groupOf({ children, match }: List, { run }: State): Field['group'] {
  const [first] = children
  const field = match === 'items' && first ? gapIn(first) : first
  return field && run.options.fields?.get(field)?.group
}

function gapIn(node: Node): Node | undefined {
  if (node.type === 'blank' || !('children' in node)) return node.type === 'blank' ? node : undefined
  for (const child of node.children as readonly Node[]) {
    const gap = gapIn(child)
    if (gap) return gap
  }
  return undefined
}

function orderedList(node: List, state: State): Element {
  const long = itemNumbers(node).some((number) => number > 99) ? classOf(state, 'long-numbers') : {}
  const letters = node.match === 'answers' ? classOf(state, 'match-answers') : {}
  return elementOf(
    state,
    node,
    'ol',
    { ...numberingOf(node), ...long, ...letters },
    phrasing(node.children, state),
  )
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
