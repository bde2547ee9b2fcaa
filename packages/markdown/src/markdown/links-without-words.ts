import { normalPath } from '@lectern/core'
import type { Link, Root, Text } from 'mdast'
import type { Context } from '../context.js'
import { rules } from '../rules.js'
import { type AnyNode, is, parentsOf, textNode } from '../tree.js'

/**
 * `[](file.md)` shows the title of that article where it is published in the same run, else where it leads: a link without words is none
 * for a reader.
 */
export async function linksWithoutWords(tree: Root, { report, siblingTitle }: Context): Promise<void> {
  for (const parent of parentsOf(tree))
    for (const [index, node] of parent.children.entries()) {
      if (!is<Link>(node, 'link') || node.children.length > 0 || node.url === '' || node.url.startsWith('#'))
        continue
      const address = addressOf(node.url)
      const title = await siblingTitle?.(normalPath(address.replace(/[?#].*/, '')))
      node.children = [textNode(title ?? address, node)]
      keepApart(parent.children[index + 1])
      if (title === undefined)
        report(rules['link-words'], `The link to "${address}" has no words; its address is printed`, {
          place: node,
          hint: 'Write in the brackets what it leads to.',
        })
    }
}

/** In HTML, the space behind a link without words is one with the space before it, and stands there. */
function keepApart(next: AnyNode | undefined): void {
  if (is<Text>(next, 'text') && /^[\p{L}\p{N}]/u.test(next.value)) next.value = ` ${next.value}`
}

/** As a person would read it. */
function addressOf(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}
