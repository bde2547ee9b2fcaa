import type { Image, Root, Text } from 'mdast'
import { type AnyNode, type AnyParent, descendants, is, joinTexts, parentsOf, textNode } from '../../tree.js'
import { sized } from './wiki-links.js'

/** What only Obsidian reads: `%%comments%%` in a line, and `![A lake|300](lake.png)`. */
export function obsidianMarks(tree: Root): void {
  for (const parent of parentsOf(tree)) {
    if (parent.children.some((child) => is<Text>(child, 'text') && child.value.includes('%%')))
      uncomment(parent)
  }
  for (const node of descendants(tree)) {
    if (is<Image>(node, 'image') && /\d\s*$/.test(node.alt ?? '')) Object.assign(node, sized(node.alt ?? ''))
  }
}

/** Takes out what stands between two signs, whatever marks are in it. A sign without another is words. */
function uncomment(parent: AnyParent): void {
  const pieces = parent.children.flatMap((child): AnyNode[] =>
    is<Text>(child, 'text') ? child.value.split(/(%%)/).map((value) => textNode(value, child)) : [child],
  )
  const signs = pieces.flatMap((piece, index) => (isSign(piece) ? [index] : []))
  if (signs.length % 2 > 0) signs.pop()
  const isCommented = (index: number) => {
    const before = signs.filter((sign) => sign <= index).length
    return before % 2 > 0 || signs.includes(index)
  }
  parent.children = joinTexts(pieces.filter((_, index) => !isCommented(index)))
}

const isSign = (node: AnyNode): boolean => is<Text>(node, 'text') && node.value === '%%'
