import type { AnyNode } from '@lectern/core/reading'
import { positionAt } from './findings/place.js'
import type { State } from './state.js'

type Fields = AnyNode & Record<string, unknown>

/** A node with the place of the paragraph that is being read. */
export function made(state: State, fields: Fields): AnyNode {
  return { ...fields, position: positionAt(state.place.paragraph) }
}

export function textAt(state: State, value: string): AnyNode {
  return made(state, { type: 'text', value })
}
