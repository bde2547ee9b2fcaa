import type { FootnoteDefinition } from 'mdast'
import { toId } from '../links.js'
import { flow } from '../render.js'
import { type Child, classOf, element, elementOf, roleOf, type State, sayIn, text } from '../state.js'

/** An item of the list of notes, with a way back to each place that calls it. */
export function footnoteDefinition(node: FootnoteDefinition, state: State): Child[] {
  const content = flow(node.children, state)
  const number = node.number === undefined ? {} : { value: String(node.number) }
  return [elementOf(state, node, 'li', number, withBacklinks(content, backlinks(node, state), state))]
}

/** The ways back end the last paragraph, where the eye is, or have their own where the note ends in something else. */
function withBacklinks(content: Child[], links: Child[], state: State): Child[] {
  if (links.length === 0) return content
  const last = content.at(-1)
  const properties = classOf(state, 'backlinks')
  if (last?.type !== 'element' || last.tagName !== 'p') return [...content, element('p', properties, links)]
  const ended = { ...last, children: [...last.children, text(' '), element('span', properties, links)] }
  return [...content.slice(0, -1), ended]
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
  return links
}
