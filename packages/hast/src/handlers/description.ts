import type { Description } from '@lectern/core'
import { flow } from '../render.js'
import { type Child, classOf, element, elementOf, idOf, type State, sayIn, text } from '../state.js'

/**
 * A long description: a disclosure on the page, simply open in books, whose readers often cannot open one. It says of what, for
 * those who go from one disclosure to the next.
 */
export function description(node: Description, state: State): Child[] {
  const link = state.run.options.descriptionLink?.(node.data?.id ?? '')
  if (link) {
    const { id, href, text: words, label, mark } = link
    const name = label ? { ariaLabel: label } : {}
    return [
      element('p', classOf(state, 'description-link'), [
        element('a', { id, href, ...name, ...mark }, [text(words)]),
      ]),
    ]
  }
  const content = flow(node.children, { ...state, pictured: undefined })
  if (!state.run.xhtml) {
    // A hidden part of the title would be read twice in the reader modes of browsers.
    const summary = element('summary', labelOf(state), titleOf({ ...state, pictured: undefined }))
    return [elementOf(state, node, 'details', classOf(state, 'description'), [summary, ...content])]
  }
  const titleId = idOf(state, `${node.data?.id ?? 'description'}-title`)
  const title = element('p', { id: titleId, ...classOf(state, 'description-title') }, titleOf(state))
  const group = { ...classOf(state, 'description'), role: 'group', ariaLabelledBy: [titleId] }
  return [elementOf(state, node, 'div', group, [title, ...content])]
}

function labelOf(state: State): { ariaLabel?: string } {
  const { say } = sayIn(state)
  const { pictured } = state
  return pictured ? { ariaLabel: `${say.longDescription}${say.colon}${pictured}` } : {}
}

function titleOf(state: State): Child[] {
  const { say, mark } = sayIn(state)
  const { pictured } = state
  const own = 'lang' in mark ? element('span', mark, [text(say.longDescription)]) : text(say.longDescription)
  if (!pictured) return [own]
  return [own, element('span', classOf(state, 'visually-hidden'), [text(`${say.colon}${pictured}`)])]
}
