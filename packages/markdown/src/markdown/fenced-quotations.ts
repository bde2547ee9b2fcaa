import type { Blockquote, Root } from 'mdast'
import { type AnyNode, at, is, parentsOf, span } from '../tree.js'

/**
 * GitLab's quotation of several blocks: what stands between two lines `>>>`. To CommonMark each of them is three empty quotations in each
 * other.
 */
export function fencedQuotations(tree: Root, source: string): void {
  if (!/^[ \t]*>>>[ \t]*$/m.test(source)) return
  for (const parent of parentsOf(tree)) {
    if (parent.children.filter((child) => isFence(child, source)).length < 2) continue
    const made: AnyNode[] = []
    let opening = -1
    for (const child of parent.children) {
      made.push(child)
      if (!isFence(child, source)) continue
      if (opening < 0) opening = made.length - 1
      else {
        const children = made.splice(opening).slice(1, -1) as Blockquote['children']
        made.push({ type: 'blockquote', children, ...span(children) } satisfies Blockquote as AnyNode)
        opening = -1
      }
    }
    parent.children = made
  }
}

/** Nothing but three signs. */
function isFence(node: AnyNode, source: string): boolean {
  if (!is<Blockquote>(node, 'blockquote')) return false
  const { start, end } = at(node).position ?? {}
  return source.slice(start?.offset ?? 0, end?.offset ?? 0).trim() === '>>>'
}
