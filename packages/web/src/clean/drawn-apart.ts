import { type AnyNode, is, parentsOf, textNode } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { elements } from '../text/elements.js'

/** Words that a browser draws apart, though nothing stands between them in the source: spans that their style makes blocks, and buttons in a row. */
export function partWords(page: HastRoot): void {
  for (const span of elements(page, 'span'))
    if (isBlock.test(String(span.properties.style ?? ''))) span.tagName = 'div'
  for (const parent of parentsOf(page))
    if (parent.children.some(isButton))
      parent.children = parent.children.flatMap((child, index) =>
        isButton(child) && isButton(parent.children[index - 1]) ? [textNode(' ', child), child] : [child],
      )
}

const isBlock = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|list-item|table)\s*(?:!|;|$)/i

const isButton = (node: AnyNode | undefined): boolean =>
  is<Element>(node, 'element') && node.tagName === 'button'
