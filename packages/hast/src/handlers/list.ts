import type { List } from 'mdast'
import { deferBreaks } from '../page-breaks.js'
import { phrasing } from '../render.js'
import { type Child, classOf, elementOf, type State } from '../state.js'

/** Numbers of three figures and more, years among them, need more room before them than a small screen has. */
export function list(node: List, state: State): Child[] {
  deferBreaks(node, state)
  const { ordered, start } = node
  const from = ordered && typeof start === 'number' && start !== 1 ? { start } : {}
  const last = (start ?? 1) + node.children.length - 1
  const long = ordered && last > 99 ? classOf(state, 'long-numbers') : {}
  return [elementOf(state, node, ordered ? 'ol' : 'ul', { ...from, ...long }, phrasing(node.children, state))]
}
