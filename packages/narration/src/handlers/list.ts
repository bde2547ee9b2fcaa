import type { Block, BlockNodes } from '@lectern/core'
import { announce } from '../announce.js'
import { pauses } from '../pauses.js'
import { announces, blockOf, pause, type State, within } from '../state.js'
import { tell, tellAll } from './blocks.js'

/** A list says how long it is; numbered items say their numbers, tasks whether they are done. */
export function list(node: BlockNodes['list'], state: State): void {
  const block = blockOf(state, node)
  const count = node.children.length
  const inner = state.around.escape.includes('list')
  within(state, { structure: 'list' }, () => {
    if (announces(state, 'some'))
      announce(state, block, 'list', (say) => (inner ? say.innerList(count) : say.list(count)))
    node.children.forEach((item, index) => {
      if (node.ordered) state.lead = [{ text: String((node.start ?? 1) + index), lang: block.lang }]
      tell(state, item)
    })
    if (announces(state, inner ? 'some' : 'all')) announce(state, block, 'end', (say) => say.endOfList)
  })
  state.lead = []
  pause(state, pauses.block, block.id)
}

export function listItem(node: BlockNodes['listItem'], state: State): void {
  const block = blockOf(state, node)
  if (typeof node.checked === 'boolean') leadTask(state, block, node.checked)
  tellAll(state, node.children)
  pause(state, pauses.item, block.id)
}

function leadTask(state: State, block: Block, done: boolean): void {
  const { messages, lang } = state.words(block.lang)
  state.lead = [...state.lead, { text: done ? messages.done : messages.toDo, lang }]
}
