import type { BlockNodes } from '@lectern/core'
import { announce } from '../announce.js'
import { pauses } from '../pauses.js'
import { announces, blockOf, pause, type State } from '../state.js'
import { tellAll } from './blocks.js'

/** A box says what it is and where it ends: it interrupts the text. */
export function aside(node: BlockNodes['aside'], state: State): void {
  const block = blockOf(state, node)
  const said = announces(state, 'some')
  if (said) announce(state, block, 'aside', (say) => say[node.kind])
  tellAll(state, node.children)
  if (said) announce(state, block, 'end', (say) => say.endOf(say[node.kind]))
  pause(state, pauses.block, block.id)
}
