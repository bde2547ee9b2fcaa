import type { Block, BlockNode } from '@lectern/core'
import { ownWords } from '../announce.js'
import { pauses } from '../pauses.js'
import { sayWords } from '../sentences.js'
import { blockOf, pause, type State } from '../state.js'
import { tellAll } from './blocks.js'
import { inlineNotes } from './note.js'

/** A block of words, then the notes it calls where they are told inline. */
export function textBlock(node: BlockNode, state: State): void {
  const block = blockOf(state, node)
  if (state.options.paragraphNumbers && block.number !== undefined) leadNumber(state, block, block.number)
  sayWords(state, block, pauses.sentence, (notes) => inlineNotes(state, notes))
  pause(state, pauses.block, block.id)
}

function leadNumber(state: State, block: Block, number: number): void {
  const { messages, lang } = ownWords(state, block.lang)
  state.lead = [...state.lead, { text: messages.paragraph(number), lang }]
}

export function children(node: { children: readonly unknown[] }, state: State): void {
  tellAll(state, node.children)
}
