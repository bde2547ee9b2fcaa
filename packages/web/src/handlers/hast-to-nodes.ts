import { type AnyNode, isParent } from '@lectern/core/reading'
import type { Root as HastRoot } from 'hast'
import { withoutEmptyElements } from '../clean/empty-elements.js'
import { prune } from '../clean/prune.js'
import { schema } from '../clean/schema.js'
import type { HtmlState } from '../parse/state.js'
import { flow } from '../text/flow.js'
import { handlers, nodeHandlers } from './handlers.js'

/** What HTML a parent may hold, by the children that it has. */
export type Kind = 'flow' | 'phrasing'

/** Makes a tree safe, and each element a node. Empties the tree: it is copied where it is made safe, and would wait in memory beside its copy. */
export function hastToNodes(tree: HastRoot, kind: Kind, state: HtmlState): AnyNode[] {
  const clean = state.sanitize(prune(tree, state), schema)
  for (const child of tree.children) if (isParent(child)) child.children = []
  const safe = withoutEmptyElements(clean, state.context)
  const children: AnyNode[] = state.toMdast(safe, { handlers, nodeHandlers, document: false }).children
  return kind === 'flow' ? flow(children) : children
}
