import type { Paragraph } from 'mdast'
import { wordsOfBlock } from '../sentences.js'
import { type Child, elementOf, type State } from '../state.js'

export function paragraph(node: Paragraph, state: State): Child[] {
  return [elementOf(state, node, 'p', {}, wordsOfBlock(node, state))]
}
