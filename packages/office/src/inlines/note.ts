import type { AnyNode } from '@lectern/core/reading'
import type { Draft } from '../draft.js'
import { made } from '../nodes.js'
import type { Piece } from './pieces.js'

/**
 * The call of a note.
 *
 * @param read turns the note into blocks, after the text was read
 */
export function noteCall(identifier: string, read: () => AnyNode[], draft: Draft): Piece[] {
  if (!draft.notes.has(identifier)) draft.notes.set(identifier, { place: { ...draft.place }, read })
  return [{ node: made(draft, { type: 'footnoteReference', identifier, label: identifier }), marks: {} }]
}

/** The notes in the order of their first calls. What stands in a note may call others. */
export function notesOf(draft: Draft): AnyNode[] {
  const notes: AnyNode[] = []
  for (const [identifier, { place, read }] of draft.notes) {
    const { count } = draft
    // A note's paragraphs are found where it is called.
    draft.count = place.paragraph - 1
    draft.place = place
    const children = read()
    draft.count = count
    draft.place = place
    notes.push(made(draft, { type: 'footnoteDefinition', identifier, label: identifier, children }))
  }
  return notes
}
