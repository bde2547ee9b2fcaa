import { noteNumbered } from '@lectern/core'
import type { Properties } from 'hast'
import type { FootnoteReference } from 'mdast'
import { toId } from '../links.js'
import { type Child, classOf, element, elementOf, roleOf, type State, sayIn, text } from '../state.js'
import { skipText } from '../text-run.js'

/** The number, named "Note 3". A link may not stand in a link (HTML 4.5.1): there the call follows it. */
export function footnoteReference(node: FootnoteReference, state: State): Child[] {
  const definition = noteNumbered(state.run.article, node.number)
  const number = node.number ?? 0
  const { say, mark } = sayIn(state)
  const properties: Properties = definition ? { href: toId(definition.id, state) } : {}
  Object.assign(properties, roleOf(state, 'doc-noteref', 'noteref'))
  properties.ariaLabel = say.noteNumber(number)
  Object.assign(properties, mark)
  const call = element('sup', classOf(state, 'noteref'), [
    elementOf(state, node, 'a', properties, [text(String(number))]),
  ])
  const breaks = skipText(0, state)
  if (!state.inLink) return [...breaks, call]
  state.run.afterLink.push(call)
  return breaks
}
