import type { BlockNodes } from '@lectern/core'
import { announce } from '../announce.js'
import { pauses } from '../pauses.js'
import { announces, blockOf, pause, type State, within } from '../state.js'
import { tellAll } from './blocks.js'

/** Words of someone else, from "Quote" to "End of quote": they may have a voice of their own. Who said them is the narrator's. */
export function blockquote(node: BlockNodes['blockquote'], state: State): void {
  const block = blockOf(state, node)
  const said = announces(state, 'some')
  const words = node.children.filter(({ type }) => type !== 'attribution')
  const source = node.children.filter(({ type }) => type === 'attribution')
  if (said) announce(state, block, 'quote', (say) => say.quote)
  within(state, { voice: 'quotation' }, () => tellAll(state, words))
  if (said) announce(state, block, 'end', (say) => say.endOfQuote)
  tellAll(state, source)
  pause(state, pauses.block, block.id)
}
