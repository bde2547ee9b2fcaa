import type { Field } from '@lectern/core'
import type { ListItem } from 'mdast'
import { deferBreaks } from '../page-breaks.js'
import { flow } from '../render.js'
import { type Child, classOf, element, elementOf, idOf, type State, sayIn } from '../state.js'

/** A task's box says whether it is done; what is to be done follows, and is not said twice. */
export function listItem(node: ListItem, state: State): Child[] {
  deferBreaks(node, state)
  const content = flow(node.children, state)
  const value = node.value === undefined ? {} : { value: String(node.value) }
  if (typeof node.checked !== 'boolean') return [elementOf(state, node, 'li', value, content)]
  const field = state.run.options.fields?.get(node)
  if (field) {
    const control = controlOf(field, node.checked, state)
    return [elementOf(state, node, 'li', classOf(state, 'task'), [control, ...content])]
  }
  const classes = node.checked ? classOf(state, 'task', 'done') : classOf(state, 'task')
  return [elementOf(state, node, 'li', classes, [box(node.checked, state), ...content])]
}

function box(checked: boolean, state: State): Child {
  const { say, mark } = sayIn(state)
  // Only the name is in another language: the box stands where the line begins.
  const { dir: _, ...language } = mark
  const ariaLabel = checked ? say.done : say.toDo
  return element('input', { type: 'checkbox', disabled: true, checked, ariaLabel, ...language })
}

/** A box of its own, or one of the answers of its list. */
function controlOf({ name, question, kind, group }: Field, checked: boolean, state: State): Child {
  const isOption = kind === 'option' && group
  return element('input', {
    type: isOption ? 'radio' : 'checkbox',
    name: idOf(state, isOption ? group.name : name),
    value: name,
    checked,
    ariaLabel: question || sayIn(state).say.toDo,
  })
}
