import type { TableRow } from 'mdast'
import type { ArticleLimits } from '../limits.js'
import { refuseOver } from '../limits.js'
import type { Draft } from './draft.js'
import { isParent } from './tree.js'

/** What is counted of a tree, by the types of its nodes. */
const counted: Readonly<Record<string, keyof ArticleLimits>> = {
  footnoteDefinition: 'notes',
  math: 'formulas',
  inlineMath: 'formulas',
}

/**
 * Refuses a tree that is larger than any article, before the passes walk it.
 *
 * @throws ArticleTooLarge
 */
export function limits({ tree, options }: Pick<Draft, 'tree' | 'options'>): void {
  const amounts = { nodes: 0, notes: 0, formulas: 0 } as Record<keyof ArticleLimits, number>
  let level: { type: string }[] = [tree]
  for (let depth = 0; level.length > 0; depth += 1) {
    amounts.nodes += level.length
    refuseOver('depth', depth, options.limits)
    refuseOver('nodes', amounts.nodes, options.limits)
    const next: { type: string }[] = []
    for (const node of level) {
      const limit = counted[node.type]
      if (limit !== undefined) amounts[limit] += 1
      if (node.type === 'tableRow') refuseOver('columns', (node as TableRow).children.length, options.limits)
      if (isParent(node)) for (const child of node.children) next.push(child)
    }
    level = next
  }
  for (const limit of ['notes', 'formulas'] as const) refuseOver(limit, amounts[limit], options.limits)
}
