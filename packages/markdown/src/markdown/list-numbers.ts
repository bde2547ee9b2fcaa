import type { List, Root } from 'mdast'
import { descendants, is } from '../tree.js'
import type { Numberings } from './dialects/fancy-lists.js'
import { withoutFiller } from './examples.js'

/** Lists whose markers were rewritten get the numbering that their markers said. */
export function numberLists(tree: Root, numberings: Numberings): void {
  if (numberings.size === 0) return
  withoutFiller(tree)
  for (const node of descendants(tree)) {
    if (!is<List>(node, 'list') || !node.ordered) continue
    const numbering = numberings.get(node.position?.start.line ?? 0)
    if (numbering && numbering !== 'decimal') node.numbering = numbering
  }
}
