import type { BlockNodes } from '@lectern/core'
import { announce } from '../announce.js'
import { announces, blockOf, type State } from '../state.js'
import { tellAll } from './blocks.js'

/** A disclosure is simply open in sound. */
export function details(node: BlockNodes['details'], state: State): void {
  const block = blockOf(state, node)
  if (announces(state, 'some')) announce(state, block, 'details', (say) => say.details)
  tellAll(state, node.children)
  if (announces(state, 'all')) announce(state, block, 'end', (say) => say.endOf(say.details))
}
