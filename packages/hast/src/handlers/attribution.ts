import type { Attribution } from '@lectern/core'
import { wordsOfBlock } from '../sentences.js'
import { type Child, type State, elementOf } from '../state.js'

export function attribution(node: Attribution, state: State): Child[] {
  return [elementOf(state, node, 'p', {}, wordsOfBlock(node, state))]
}
