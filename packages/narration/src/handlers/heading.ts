import type { BlockNodes } from '@lectern/core'
import { announce } from '../announce.js'
import { pauses } from '../pauses.js'
import { sayWords } from '../sentences.js'
import { announces, blockOf, pause, type State, within } from '../state.js'
import { inlineNotes } from './note.js'

/** A longer silence makes a heading sound like one; its level is said only where all is said. */
export function heading(node: BlockNodes['heading'], state: State): void {
  const block = blockOf(state, node)
  if (state.items.length > 0) pause(state, pauses.beforeHeading, block.id)
  if (announces(state, 'all') && !node.data?.title)
    announce(state, block, 'level', (say) => say.heading(node.depth))
  let notes: string[] = []
  within(state, { voice: 'heading' }, () => {
    notes = sayWords(state, block)
  })
  pause(state, pauses.afterHeading, block.id)
  inlineNotes(state, notes)
}
