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
  const signs = pieces.filter(isSign).length
  let paired = signs - (signs % 2)
  let words: string[] | undefined
  const kept: AnyNode[] = []
  for (const piece of pieces) {
    if (isSign(piece) && paired-- > 0) {
      if (words) leftOut.add('comment', '%%', words.join(''), parent)
      words = words ? undefined : []
    } else if (words) words.push(textOf(piece))
    else kept.push(piece)
  }
  parent.children = joinTexts(kept)
}

const isSign = (node: AnyNode): boolean => is<Text>(node, 'text') && node.value === '%%'
