import type { Root } from 'mdast'
import type { InlineMath } from 'mdast-util-math'
import type { Context } from '../context.js'
import { tex } from '../syntax/tex.js'
import { type AnyNode, descendants, is, rewrite, textNode } from '../tree.js'

/**
 * `\(c\)` is a formula only where another formula of the article between such delimiters is TeX beyond doubt: elsewhere it is an escaped bracket, and
 * becomes the words that CommonMark makes of it.
 */
export function doubtfulFormulas(tree: Root, { source }: Context): void {
  const delimited = new Set<AnyNode>()
  for (const node of descendants(tree)) {
    const isDelimited = source[node.position?.start.offset ?? -1] === '\\'
    if (node.type === 'math' && isDelimited) return
    if (!is<InlineMath>(node, 'inlineMath') || !isDelimited) continue
    if (tex.test(node.value)) return
    delimited.add(node)
  }
  if (delimited.size === 0) return
  rewrite(tree, (node) => {
    if (!delimited.has(node)) return undefined
    const { start, end } = node.position ?? {}
    return [textNode(source.slice(start?.offset, end?.offset).replace(/\\(?=[()[\]\\])/g, ''), node)]
  })
}
