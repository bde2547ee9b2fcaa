import type { Abbreviation, Article, Block, InlineNode } from '@lectern/core'

/**
 * Abbreviations that are followed by their long form, since paper has no place to hide it (WCAG 3.1.4, G97): the first of each in running text,
 * unless that text says it. Headings, links and header cells are names, which more words would change.
 */
export function expandedIn({ blocks }: Pick<Article, 'blocks'>): ReadonlySet<Abbreviation> {
  const met = new Set<string>()
  const expanded = new Set<Abbreviation>()
  for (const block of blocks.values()) {
    if (!isRunningText(block) || !('children' in block.node)) continue
    for (const node of abbreviationsIn(block.node.children as InlineNode[])) {
      const key = node.title.toLowerCase()
      if (key === '' || met.has(key) || isInHeaderCell(block, blocks)) continue
      met.add(key)
      if (!block.text.toLowerCase().includes(key)) expanded.add(node)
    }
  }
  return expanded
}

function isRunningText({ type, text }: Block): boolean {
  return text !== '' && (type === 'paragraph' || type === 'tableCell' || type === 'caption')
}

function isInHeaderCell(block: Block, blocks: Article['blocks']): boolean {
  const { node, parent } = block
  if (node.type === 'tableCell') return node.header === true
  const outer = parent === null ? undefined : blocks.get(parent)
  return outer !== undefined && isInHeaderCell(outer, blocks)
}

function abbreviationsIn(nodes: readonly InlineNode[]): Abbreviation[] {
  return nodes.flatMap((node) => {
    if (node.type === 'abbreviation') return [node]
    return node.type !== 'link' && 'children' in node ? abbreviationsIn(node.children as InlineNode[]) : []
  })
}
