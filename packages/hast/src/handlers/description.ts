import type { Description } from '@lectern/core'
import { flow } from '../render.js'
import { type Child, classOf, element, elementOf, idOf, type State, sayIn, text } from '../state.js'

/** A long description: a disclosure on the page, simply open in books, whose readers often cannot open one. */
export function description(node: Description, state: State): Child[] {
  const { say, mark } = sayIn(state)
  const content = flow(node.children, state)
  if (!state.run.xhtml) {
    const summary = element('summary', mark, [text(say.longDescription)])
    return [elementOf(state, node, 'details', classOf(state, 'description'), [summary, ...content])]
  }
  const titleId = idOf(state, `${node.data?.id ?? 'description'}-title`)
  const title = element('p', { id: titleId, ...classOf(state, 'description-title'), ...mark }, [
    text(say.longDescription),
  ])
  const group = { ...classOf(state, 'description'), role: 'group', ariaLabelledBy: [titleId] }
  return [elementOf(state, node, 'div', group, [title, ...content])]
}
