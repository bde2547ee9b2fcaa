import { dispatch, isTextBlock, type KnownNode } from '@lectern/core'
import type { ElementContent } from 'hast'
import type { Node } from './node.js'
import { takeBreaks } from './page-breaks.js'
import type { State } from './state.js'
import { isFormula, tied } from './tied.js'

/** Blocks in a place that holds blocks. Page breaks that cannot stand inside a block stand before it. */
export function flow(nodes: readonly Node[], state: State): ElementContent[] {
  const made: ElementContent[] = []
  for (const node of nodes) {
    for (const element of takeBreaks(node, state)) made.push(element)
    for (const element of one(node, state)) made.push(element)
  }
  return made
}

/** Inline nodes. */
export function phrasing(nodes: readonly Node[], state: State): ElementContent[] {
  const [first] = nodes
  if (first && nodes.length === 1) return one(first, state)
  const made: ElementContent[] = []
  for (const node of nodes) for (const element of one(node, state)) made.push(element)
  return made.some(isFormula) ? tied(made, state) : made
}

function one(node: Node, state: State): ElementContent[] {
  const { run } = state
  return dispatch(run.handlers, node, inside(node as KnownNode, state))
}

/** The state inside a node: its language, and no words left over from a block around it. */
function inside(node: KnownNode, state: State): State {
  const lang = node.data?.lang ?? state.lang
  const cursor = isTextBlock(node) ? undefined : state.cursor
  return lang === state.lang && cursor === state.cursor ? state : { ...state, lang, cursor }
}
