import {
  type Abbreviation,
  type Article,
  type Block,
  isTextBlock,
  type LongForm,
  longFormAt,
} from '@lectern/core'
import type { Node, Parent } from 'unist'

/** Where running text gives the long forms of abbreviations, which paper has no place to hide. As on the page. */
export function longFormsIn({ blocks }: Pick<Article, 'blocks'>): ReadonlyMap<Node, LongForm> {
  const forms = new Map<Node, LongForm>()
  const met = new Set<string>()
  for (const block of blocks.values()) {
    if (!isTextBlock(block.node) || !('children' in block.node)) continue
    eachAbbreviation(block.node, (node) => {
      if (!isName(block, blocks)) forms.set(node, longFormAt(node, block, met))
    })
  }
  return forms
}

/** Abbreviations in links are left out: links are names. */
function eachAbbreviation({ children }: Parent, act: (node: Abbreviation) => void): void {
  for (const child of children) {
    if (child.type === 'link' || !('children' in child)) continue
    eachAbbreviation(child as Parent, act)
    if (child.type === 'abbreviation') act(child as Abbreviation)
  }
}

/** Words of header cells, and of summaries, which are buttons on the page. */
function isName({ type, node, parent }: Block, blocks: Article['blocks']): boolean {
  if (node.type === 'tableCell' && node.header) return true
  const outer = parent === null ? undefined : blocks.get(parent)
  if (!outer) return false
  return (type === 'caption' && outer.type === 'details') || isName(outer, blocks)
}
