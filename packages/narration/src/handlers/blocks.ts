import type { BlockNode } from '@lectern/core'
import { notRead } from '../announce.js'
import { blockOf, type State } from '../state.js'

/** Tells one block, or says that its author does not want it read. */
export function tell(state: State, node: BlockNode): void {
  const block = blockOf(state, node)
  if (block.skip) notRead(state, block, 'author', ({ part }) => part)
  else state.handle(node)
}

export function tellAll(state: State, nodes: readonly unknown[]): void {
  for (const node of nodes as readonly BlockNode[]) tell(state, node)
}
