import type { Text } from 'mdast'
import type { Context } from '../context.js'
import { type AnyNode, type AnyParent, is, isParent, parentsOf } from '../tree.js'

/**
 * Positions for what has none: where the parser finds a bare address, it takes the words around it apart without saying where they stand. Each is looked
 * for behind the one before it; what is not found there, as it was written otherwise, gets the position of what holds it.
 */
export function placeParts(tree: AnyNode, context: Context): void {
  if (!/:\/\/|www\.|@/i.test(context.source)) return
  for (const parent of parentsOf(tree)) {
    if (parent.position && parent.children.some(({ position }) => !position)) place(parent, context)
  }
}

function place(parent: AnyParent, { source, points }: Context): void {
  const { start, end } = parent.position ?? {}
  let from = start?.offset ?? 0
  for (const child of parent.children) {
    if (!child.position) {
      const words = wordsOf(child)
      const found = words === undefined ? -1 : source.slice(from, end?.offset).indexOf(words)
      const at = from + found
      child.position =
        found < 0 || words === undefined || !parent.position
          ? parent.position
          : points.position(at, at + words.length)
      if (found < 0) continue
    }
    from = child.position?.end.offset ?? from
  }
}

/** The first line of a text, or of the one that a link holds. */
function wordsOf(node: AnyNode): string | undefined {
  if (is<Text>(node, 'text')) return node.value.split('\n').find(Boolean)
  const [only] = isParent(node) ? node.children : []
  return is<Text>(only, 'text') ? only.value : undefined
}
