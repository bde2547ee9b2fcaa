import type { List } from 'mdast'
import { deferBreaks } from '../page-breaks.js'
import { phrasing } from '../render.js'
import { type Child, elementOf, type State } from '../state.js'

export function list(node: List, state: State): Child[] {
  deferBreaks(node, state)
  const { ordered, start } = node
  const from = ordered && typeof start === 'number' && start !== 1 ? { start } : {}
  return [elementOf(state, node, ordered ? 'ol' : 'ul', from, phrasing(node.children, state))]
}
