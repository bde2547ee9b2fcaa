import type { BlockNode } from '@lectern/core'
import { pauses } from '../pauses.js'
import { sayWords } from '../sentences.js'
import { blockOf, pause, type State } from '../state.js'
import { tellAll } from './blocks.js'
import { inlineNotes } from './note.js'

/** A block of words, then the notes it calls where they are told inline. */
export function textBlock(node: BlockNode, state: State): void {
  const block = blockOf(state, node)
  const notes = sayWords(state, block)
  pause(state, pauses.block, block.id)
  inlineNotes(state, notes)
}

export function children(node: { children: readonly unknown[] }, state: State): void {
  tellAll(state, node.children)
}
