import type { DefinitionDescription, DefinitionList, DefinitionTerm } from '@lectern/core'
import { deferBreaks } from '../page-breaks.js'
import { flow, phrasing } from '../render.js'
import { wordsOfBlock } from '../sentences.js'
import { type Child, element, elementOf, type State } from '../state.js'

/** HTML wants a term first and a description last (4.4.9); what the author left out is empty, not invented. */
export function definitionList(node: DefinitionList, state: State): Child[] {
  deferBreaks(node, state)
  const before = node.children[0]?.type === 'definitionDescription' ? [element('dt', {})] : []
  const after = node.children.at(-1)?.type === 'definitionTerm' ? [element('dd', {})] : []
  return [elementOf(state, node, 'dl', {}, [...before, ...phrasing(node.children, state), ...after])]
}

export function definitionTerm(node: DefinitionTerm, state: State): Child[] {
  return [elementOf(state, node, 'dt', {}, wordsOfBlock(node, state))]
}

export function definitionDescription(node: DefinitionDescription, state: State): Child[] {
  deferBreaks(node, state)
  return [elementOf(state, node, 'dd', {}, flow(node.children, state))]
}
