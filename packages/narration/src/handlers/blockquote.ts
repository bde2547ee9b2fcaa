import type { BlockNodes } from '@lectern/core'
import { announce } from '../announce.js'
import { pauses } from '../pauses.js'
import { announces, blockOf, pause, type State, within } from '../state.js'
import { tellAll } from './blocks.js'

export function blockquote(node: BlockNodes['blockquote'], state: State): void {
  const block = blockOf(state, node)
  const said = announces(state, 'some')
  if (said) announce(state, block, 'quote', (say) => say.quote)
  within(state, {}, () => tellAll(state, node.children))
  if (said) announce(state, block, 'end', (say) => say.endOfQuote)
  pause(state, pauses.block, block.id)
}
