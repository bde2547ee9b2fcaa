import type { BlockNodes } from '@lectern/core'
import { announce } from '../announce.js'
import { pauses } from '../pauses.js'
import { announces, blockOf, pause, type State, within } from '../state.js'
import { tellAll } from './blocks.js'

export function definitionList(node: BlockNodes['definitionList'], state: State): void {
  const block = blockOf(state, node)
  const terms = node.children.filter(({ type }) => type === 'definitionTerm').length
  within(state, { structure: 'list' }, () => {
    if (announces(state, 'some')) announce(state, block, 'list', (say) => say.terms(terms))
    tellAll(state, node.children)
    if (announces(state, 'all')) announce(state, block, 'end', (say) => say.endOfList)
  })
  pause(state, pauses.block, block.id)
}
