import { type Block, type BlockNodes, itemLabel, itemNumbers } from '@lectern/core'
import { announce, ownWords } from '../announce.js'
import { pauses } from '../pauses.js'
import { announces, blockOf, type Lead, pause, type State, within } from '../state.js'
import type { NarrationMessages } from '../words.js'
import { tell, tellAll } from './blocks.js'

/** A list says how long it is; numbered items say their numbers, tasks whether they are done. */
export function list(node: BlockNodes['list'], state: State): void {
  const block = blockOf(state, node)
  const count = node.children.length
  const numbers = node.ordered ? itemNumbers(node) : []
  const level = state.around.escape.filter((structure) => structure === 'list').length + 1
  const inner = level > 1
  within(state, { structure: 'list' }, () => {
    if (announces(state, 'some')) announce(state, block, 'list', (say) => announcementOf(count, level, say))
    node.children.forEach((item, index) => {
      const number = numbers[index]
      if (number !== undefined) state.lead = [numberOf(itemLabel(number, node.numbering), block)]
      tell(state, item)
    })
    if (announces(state, inner ? 'some' : 'all')) announce(state, block, 'end', (say) => say.endOfList)
  })
  state.lead = []
  pause(state, pauses.block, block.id)
}

/** The level is said from the third on. */
function announcementOf(count: number, level: number, say: NarrationMessages): string {
  if (level === 1) return say.list(count)
  return level === 2 ? say.innerList(count) : say.innerListAtLevel(count, level)
}

function numberOf(number: string, { lang }: Block): Lead {
  return { text: number, lang, marker: `${number}.` }
}

export function listItem(node: BlockNodes['listItem'], state: State): void {
  const block = blockOf(state, node)
  if (typeof node.checked === 'boolean') leadTask(state, block, node.checked)
  tellAll(state, node.children)
  pause(state, pauses.item, block.id)
}

function leadTask(state: State, block: Block, done: boolean): void {
  const { messages, lang } = ownWords(state, block.lang)
  state.lead = [...state.lead, { text: done ? messages.done : messages.toDo, lang }]
}
