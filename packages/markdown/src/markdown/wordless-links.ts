import type { Link, Root } from 'mdast'
import type { Context } from '../context.js'
import { rules } from '../rules.js'
import { descendants, is, textNode } from '../tree.js'

/** `[](file.md)` shows where it leads, since nothing else can: a link without words is none for a reader. */
export function wordlessLinks(tree: Root, { report }: Context): void {
  for (const node of descendants(tree)) {
    if (!is<Link>(node, 'link') || node.children.length > 0 || node.url === '' || node.url.startsWith('#'))
      continue
    const shown = addressOf(node.url)
    node.children = [textNode(shown, node)]
    report(rules['link-words'], `The link to "${shown}" has no words; its address is printed`, {
      place: node,
      hint: 'Write in the brackets what it leads to.',
    })
  }
}

/** As a person would read it. */
function addressOf(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}
