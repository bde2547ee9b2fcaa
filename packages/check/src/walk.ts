import type { Article, KnownNode } from '@lectern/core'
import type { Node, Parent } from 'unist'

/** Every node of an article, in document order, with the id of the block that it stands in. */
export function* nodesOf(
  article: Article,
): Generator<{ node: KnownNode; block: string | undefined; parent: Node }> {
  const stack: { node: KnownNode; block: string | undefined; parent: Node }[] = []
  push(article.tree, undefined)
  for (let item = stack.pop(); item; item = stack.pop()) {
    yield item
    const id = item.node.data?.id
    push(item.node, id && article.blocks.has(id) ? id : item.block)
  }

  function push(parent: Node, block: string | undefined): void {
    const children = (parent as Partial<Parent>).children ?? []
    for (let index = children.length - 1; index >= 0; index--) {
      const node = children[index]
      if (node) stack.push({ node: node as KnownNode, block, parent })
    }
  }
}
