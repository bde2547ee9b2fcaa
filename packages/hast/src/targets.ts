import type { Nodes } from 'hast'

/**
 * Finds the element of a cue: its sentence's own, else its block's (announcements, and sentences that are no elements).
 *
 * @param trees what `toHast` made, all parts of one file
 * @returns the element's id, or undefined where the block is not in these trees
 */
export function createTargets(...trees: readonly Nodes[]): (id: string) => string | undefined {
  const ids = new Set<string>()
  for (const tree of trees) collect(tree, ids)
  return (id) => [id, id.slice(0, id.lastIndexOf('~'))].find((candidate) => ids.has(candidate))
}

function collect(node: Nodes, ids: Set<string>): void {
  if (node.type === 'element' && typeof node.properties.id === 'string') ids.add(node.properties.id)
  if ('children' in node) for (const child of node.children) collect(child, ids)
}
