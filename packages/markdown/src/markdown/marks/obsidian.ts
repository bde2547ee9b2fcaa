import { textOf } from '@lectern/core'
import type { Image, Root, Text } from 'mdast'
import type { Context } from '../../context.js'
import { type AnyNode, type AnyParent, descendants, is, joinTexts, parentsOf, textNode } from '../../tree.js'
import { sized } from './wiki-links.js'

/** What only Obsidian reads: `%%comments%%` in a line, and `![A lake|300](lake.png)`. */
export function obsidianMarks(tree: Root, { leftOut }: Context): void {
  for (const parent of parentsOf(tree)) {
    if (parent.children.some((child) => is<Text>(child, 'text') && child.value.includes('%%')))
      uncomment(parent, leftOut)
  }
  for (const node of descendants(tree)) {
    if (is<Image>(node, 'image') && /\d\s*$/.test(node.alt ?? '')) Object.assign(node, sized(node.alt ?? ''))
  }
}

/** Takes out what stands between two signs, whatever marks are in it, and tells it. A sign without another is words. */
function uncomment(parent: AnyParent, leftOut: Context['leftOut']): void {
  const pieces = parent.children.flatMap((child): AnyNode[] =>
    is<Text>(child, 'text') ? child.value.split(/(%%)/).map((value) => textNode(value, child)) : [child],
  )
  const signs = pieces.flatMap((piece, index) => (isSign(piece) ? [index] : []))
  if (signs.length % 2 > 0) signs.pop()
  const isCommented = (index: number) => {
    const before = signs.filter((sign) => sign <= index).length
    return before % 2 > 0 || signs.includes(index)
  }
  for (let at = 0; at < signs.length; at += 2) {
    const words = pieces.slice((signs[at] ?? 0) + 1, signs[at + 1]).map(textOf)
    leftOut.add('comment', '%%', words.join(''), parent)
  }
  parent.children = joinTexts(pieces.filter((_, index) => !isCommented(index)))
}

const isSign = (node: AnyNode): boolean => is<Text>(node, 'text') && node.value === '%%'
