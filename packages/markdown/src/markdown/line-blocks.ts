import type { Paragraph, Root, Text } from 'mdast'
import type { Context } from '../context.js'
import { type AnyNode, is, parentsOf, textNode } from '../tree.js'

/**
 * Lines that each begin with a bar: verses and addresses, as pandoc and reStructuredText write them. Spaces at a line's beginning stay, a
 * line that is indented goes on with the one before, and a bar alone ends a stanza.
 */
export function lineBlocks(tree: Root, context: Context): void {
  for (const parent of parentsOf(tree)) {
    if (!parent.children.some((child) => isBlock(child, context))) continue
    parent.children = parent.children.flatMap((child): AnyNode[] =>
      isBlock(child, context) ? stanzasOf(child) : [child],
    )
  }
}

function isBlock(node: AnyNode, { source, points }: Context): node is Paragraph {
  const first = is<Paragraph>(node, 'paragraph') ? node.children[0] : undefined
  if (!is<Text>(first, 'text') || !first.value.startsWith('|') || !node.position) return false
  const { start, end } = node.position
  const lines: string[] = []
  for (let line = start.line; line <= end.line; line++)
    lines.push(source.slice(points.lineStart(line), points.lineEnd(line)).replace(/^[ \t>]*(?=\|)/, ''))
  const barred = lines.filter((line) => line.startsWith('|'))
  // More bars in a line are a table that lacks its row of dashes.
  return (
    lines.every((line) => /^(?:\|(?:[ \t]|$)|[ \t])/.test(line)) &&
    barred.every((line) => !line.includes('|', 1))
  )
}

function stanzasOf(paragraph: Paragraph): AnyNode[] {
  const stanzas: AnyNode[][] = [[]]
  const push = (node: AnyNode) => void stanzas.at(-1)?.push(node)
  for (const child of paragraph.children) {
    if (!is<Text>(child, 'text')) {
      push(child)
      continue
    }
    const lines = child.value.split(/(?:^|\n)\|[ \t]?/)
    lines.forEach((line, index) => {
      const isBegun = (stanzas.at(-1)?.length ?? 0) > 0
      // The last part may go on with emphasis.
      if (index > 0 && line === '' && isBegun && index < lines.length - 1) stanzas.push([])
      else if (index > 0 && isBegun) push({ type: 'break' })
      const shown = index > 0 ? line.replace(/^ +/, (spaces) => '\u00a0'.repeat(spaces.length)) : line
      if (shown) push(textNode(shown, child))
    })
  }
  return stanzas
    .filter((children) => children.length > 0)
    .map((children) => ({ ...paragraph, children: withoutLastBreak(children) }) as AnyNode)
}

function withoutLastBreak(children: AnyNode[]): AnyNode[] {
  return children.at(-1)?.type === 'break' ? children.slice(0, -1) : children
}
