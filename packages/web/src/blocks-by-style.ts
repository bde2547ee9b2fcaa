import type { AnyNode } from '@lectern/core/reading'
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
