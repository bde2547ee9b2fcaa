import type { FootnoteDefinition } from 'mdast'
import { toId } from '../links.js'
import { flow } from '../render.js'
import { type Child, classOf, element, elementOf, roleOf, type State, sayIn, text } from '../state.js'

/** An item of the list of notes, with a way back to each place that calls it. */
export function footnoteDefinition(node: FootnoteDefinition, state: State): Child[] {
  const content = flow(node.children, state)
  const number = node.number === undefined ? {} : { value: String(node.number) }
  return [elementOf(state, node, 'li', number, [...content, ...backlinks(node, state)])]
}

function backlinks({ callers = [], number = 0 }: FootnoteDefinition, state: State): Child[] {
  if (callers.length === 0) return []
  const { say, mark } = sayIn(state)
  const links = callers.flatMap((caller, index): Child[] => {
    const ariaLabel = callers.length === 1 ? say.backToText(number) : say.backToCall(number, index + 1)
    const sign = callers.length === 1 ? '↩\uFE0E' : `↩\uFE0E ${index + 1}`
    const properties = {
      href: toId(caller, state),
      ...roleOf(state, 'doc-backlink', 'backlink'),
      ariaLabel,
      ...mark,
    }
    return [...(index > 0 ? [text(' ')] : []), element('a', properties, [text(sign)])]
  })
  return [element('p', classOf(state, 'backlinks'), links)]
}
