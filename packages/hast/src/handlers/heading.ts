import type { Heading } from 'mdast'
import { wordsOfBlock } from '../sentences.js'
import { type Child, classOf, elementOf, type State } from '../state.js'

/** Levels come from the tree. A header cell allows no heading (HTML 4.9.10): there it is a bold line. */
export function heading(node: Heading, state: State): Child[] {
  const children = wordsOfBlock(node, state)
  if (state.inHeaderCell) return [elementOf(state, node, 'p', classOf(state, 'heading'), children)]
  const level = node.depth + (state.run.options.headingOffset ?? 0)
  const deeper = level > 6 ? { ariaLevel: String(level) } : {}
  return [elementOf(state, node, `h${Math.min(level, 6)}`, deeper, children)]
}
