import type { BlockNodes } from '@lectern/core'
import { announce } from '../announce.js'
import { pauses } from '../pauses.js'
import { blockOf, pause, type State } from '../state.js'

export function thematicBreak(node: BlockNodes['thematicBreak'], state: State): void {
  pause(state, pauses.scene, blockOf(state, node).id)
}

/** Silent: its place in the sound is where the page begins. */
export function pageBreak(): void {}

export function pauseBlock(node: BlockNodes['pause'], state: State): void {
  pause(state, node.seconds, blockOf(state, node).id)
}

export function answerLines(node: BlockNodes['answerLines'], state: State): void {
  const block = blockOf(state, node)
  announce(state, block, 'lines', (say) => say.answerLines(node.count))
  pause(state, pauses.block, block.id)
}
