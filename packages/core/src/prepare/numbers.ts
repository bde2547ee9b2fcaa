import type { Block } from '../article.js'
import type { Draft } from './draft.js'

/** What a paragraph may stand in and still be a paragraph of the text, not an item, a cell or a note. */
const transparent: ReadonlySet<Block['type']> = new Set(['blockquote', 'aside', 'details'])

/**
 * Numbers the paragraphs of the main flow from 1, when asked to, so that a class can say "paragraph 12" to print, screen
 * and sound. Paragraphs in quotations and asides count; items of lists, cells, captions and notes do not.
 */
export function numbers(draft: Draft): void {
  if (draft.options.number !== 'paragraphs') return
  let number = 0
  for (const block of draft.blocks.values()) {
    if (block.type === 'paragraph' && isInMainText(draft, block)) block.number = ++number
  }
}

function isInMainText(draft: Draft, block: Block): boolean {
  for (let id = block.parent; id; ) {
    const around = draft.blocks.get(id)
    if (!around || !transparent.has(around.type)) return false
    id = around.parent
  }
  return true
}
