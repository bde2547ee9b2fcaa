import type { BlockNodes } from '@lectern/core'
import { announce } from '../announce.js'
import { pauses } from '../pauses.js'
import { blockOf, pause, type State } from '../state.js'
import { tell, tellAll } from './blocks.js'

/** Sound or film inside the article: its label, then its transcript. */
export function media(node: BlockNodes['media'], state: State): void {
  const block = blockOf(state, node)
  announce(state, block, 'media', (say) => (node.kind === 'film' ? say.film : say.sound))
  const [first, ...rest] = node.children
  const transcript = first?.type === 'caption' ? rest : node.children
  if (first?.type === 'caption') tell(state, first)
  if (transcript.length > 0) {
    announce(state, block, 'transcript', (say) => say.transcript)
    tellAll(state, transcript)
    announce(state, block, 'end', (say) => say.endOfTranscript)
  }
  pause(state, pauses.block, block.id)
}
