import type { BlockNodes } from '@lectern/core'
import { announce, ownWords } from '../announce.js'
import { pauses } from '../pauses.js'
import { sayWords } from '../sentences.js'
import { announces, blockOf, pause, type State, within } from '../state.js'
import { tellAll } from './blocks.js'
import { inlineNotes } from './note.js'

export function figure(node: BlockNodes['figure'], state: State): void {
  const block = blockOf(state, node)
  within(state, { structure: 'figure' }, () => {
    if (announces(state, 'all')) announce(state, block, 'figure', (say) => say.figure)
    tellAll(state, node.children)
    if (announces(state, 'all')) announce(state, block, 'end', (say) => say.endOfFigure)
  })
  pause(state, pauses.block, block.id)
}

export function caption(node: BlockNodes['caption'], state: State): void {
  const block = blockOf(state, node)
  const { messages, lang } = ownWords(state, block.lang)
  const inFigure = state.around.escape.at(-1) === 'figure'
  if (inFigure && announces(state, 'some') && block.text.trim())
    state.lead = [...state.lead, { text: messages.caption, lang }]
  const notes = sayWords(state, block)
  pause(state, pauses.block, block.id)
  inlineNotes(state, notes)
}

/** The long description of a figure. */
export function description(node: BlockNodes['description'], state: State): void {
  const block = blockOf(state, node)
  within(state, { role: 'description' }, () => {
    if (announces(state, 'some')) announce(state, block, 'description', (say) => say.description)
    tellAll(state, node.children)
  })
}
