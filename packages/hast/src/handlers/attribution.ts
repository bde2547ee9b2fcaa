import type { Attribution } from '@lectern/core'
import { wordsOfBlock } from '../sentences.js'
import { type Child, elementOf, type State } from '../state.js'

export function attribution(node: Attribution, state: State): Child[] {
  return [elementOf(state, node, 'p', {}, wordsOfBlock(node, state))]
}
