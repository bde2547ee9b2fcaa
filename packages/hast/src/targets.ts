import type { Nodes } from 'hast'

/**
 * Finds the element of a cue: the sentence's own, else the nearest earlier sentence of the block (which holds its words,
 * where the boundary fell inside a link, a picture or a formula), else the block.
 *
 * @param trees what `toHast` made, all parts of one file
 * @returns the element's id, or undefined where the block is not in these trees
 */
export function createTargets(...trees: readonly Nodes[]): (id: string) => string | undefined {
  const ids = new Set<string>()
  for (const tree of trees) collect(tree, ids)
  return (id) => {
    const [block = '', rank = ''] = id.split('~')
    for (let n = Number.parseInt(rank, 10); n > 0; n--) if (ids.has(`${block}~${n}`)) return `${block}~${n}`
    return ids.has(block) ? block : undefined
  }
}

function collect(node: Nodes, ids: Set<string>): void {
  if (node.type === 'element' && typeof node.properties.id === 'string') ids.add(node.properties.id)
  if ('children' in node) for (const child of node.children) collect(child, ids)
}
