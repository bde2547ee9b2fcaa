import type { ListItem } from 'mdast'
import { deferBreaks } from '../page-breaks.js'
import { flow } from '../render.js'
import { type Child, classOf, element, elementOf, idOf, type State } from '../state.js'

/** A task's box is named by the item's own words. */
export function listItem(node: ListItem, state: State): Child[] {
  deferBreaks(node, state)
  const content = flow(node.children, state)
  if (typeof node.checked !== 'boolean') return [elementOf(state, node, 'li', {}, content)]
  const classes = node.checked ? classOf(state, 'task', 'done') : classOf(state, 'task')
  return [elementOf(state, node, 'li', classes, [box(node, state), ...content])]
}

function box({ checked, children, data }: ListItem, state: State): Child {
  const name = children[0]?.data?.id ?? data?.id
  return element('input', {
    type: 'checkbox',
    disabled: true,
    checked: checked === true,
    ...(name ? { ariaLabelledBy: [idOf(state, name)] } : {}),
  })
}
