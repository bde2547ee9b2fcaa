import type { OutlineItem } from '../article.js'
import { labelOf } from '../text/text-of.js'
import type { Draft } from './draft.js'

interface OpenItem extends OutlineItem {
  children: OpenItem[]
}

/** The headings as a tree, for contents, bookmarks and navigation. One without words (a picture that nobody described) would be a link that says nothing. */
export function outline(draft: Draft): void {
  const roots: OpenItem[] = []
  const open: OpenItem[] = []
  for (const block of draft.blocks.values()) {
    if (block.node.type !== 'heading') continue
    const { depth } = block.node
    const text = labelOf(block.node)
    if (text.trim() === '') continue
    const item: OpenItem = { id: block.id, text, depth, lang: block.lang, children: [] }
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop()
    const siblings = open.at(-1)?.children ?? roots
    siblings.push(item)
    open.push(item)
  }
  draft.outline = roots
}
