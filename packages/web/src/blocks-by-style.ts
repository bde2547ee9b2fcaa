import { type AnyNode, is, parentsOf, textNode } from '@lectern/core/reading'
import type { Element } from 'hast'
import { elements } from './elements.js'

/** A `span` that its own style shows as a block is one (TEI, mail): its words do not touch those beside it. */
export function openStyledBlocks(page: AnyNode): void {
  for (const span of elements(page, 'span'))
    if (
      /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|list-item|table)\s*(?:!|;|$)/i.test(
        String(span.properties.style ?? ''),
      )
    )
      span.tagName = 'div'
}

/** Buttons are drawn apart, though nothing stands between them in the source. */
export function partButtons(page: AnyNode): void {
  const isButton = (node: AnyNode | undefined) => is<Element>(node, 'element') && node.tagName === 'button'
  for (const parent of parentsOf(page)) {
    if (!parent.children.some(isButton)) continue
    parent.children = parent.children.flatMap((child, index) =>
      isButton(child) && isButton(parent.children[index - 1]) ? [textNode(' ', child), child] : [child],
    )
  }
}
