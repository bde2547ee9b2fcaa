import type { BlockNodes } from '@lectern/core'
import { answerSpace } from '@lectern/languages'
import { announce } from '../announce.js'
import { pauses } from '../pauses.js'
import { blockOf, pause, type State, within } from '../state.js'

export function thematicBreak(node: BlockNodes['thematicBreak'], state: State): void {
  pause(state, pauses.scene, blockOf(state, node).id)
}

/** Silent where nobody asks: its place in the sound is where the page begins. A listener may skip it (EPUB "pagebreak"). */
export function pageBreak(node: BlockNodes['pageBreak'], state: State): void {
  if (!state.options.pageNumbers) return
  const block = blockOf(state, node)
  within(state, { skip: 'pagebreak' }, () => announce(state, block, 'page', (say) => say.page(node.label)))
}

export function pauseBlock(node: BlockNodes['pause'], state: State): void {
  pause(state, node.seconds, blockOf(state, node).id)
}

export function answerLines(node: BlockNodes['answerLines'], state: State): void {
  const block = blockOf(state, node)
  announce(state, block, 'lines', (say) => answerSpace(node, say))
  pause(state, pauses.block, block.id)
}
