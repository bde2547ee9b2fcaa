import { refuseOver } from '../limits.js'
import type { Draft } from './draft.js'
import { isParent } from './tree.js'

/**
 * Refuses a tree that is larger or deeper than any article, before the passes walk it.
 *
 * @throws ArticleTooLarge
 */
export function limits({ tree, options }: Pick<Draft, 'tree' | 'options'>): void {
  let nodes = 0
  let level: { type: string }[] = [tree]
  for (let depth = 0; level.length > 0; depth += 1) {
    nodes += level.length
    refuseOver('depth', depth, options.limits)
    refuseOver('nodes', nodes, options.limits)
    const next: { type: string }[] = []
    for (const node of level) if (isParent(node)) for (const child of node.children) next.push(child)
    level = next
  }
}
