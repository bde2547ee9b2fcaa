import type { AnyNode } from '@lectern/core/reading'
import { made } from '../nodes.js'
import type { State } from './state.js'

/** The notes that are called, in the order of their calls. What stands in a note may call others. */
export function notesOf(state: State): AnyNode[] {
  const notes: AnyNode[] = []
  const { part } = state
  for (const [identifier, place] of state.notes) {
    const { part: from, byId } = identifier.startsWith('fn') ? state.file.footnotes : state.file.endnotes
    const element = byId.get(identifier.slice(2))
    if (!element || !from) continue
    const count = state.count
    state.part = from
    // A note's paragraphs are found where it is called.
    state.count = place.paragraph - 1
    state.place = place
    const children = state.blocksIn(element, state)
    state.count = count
    state.place = place
    notes.push(made(state, { type: 'footnoteDefinition', identifier, label: identifier, children }))
  }
  state.part = part
  return notes
}
