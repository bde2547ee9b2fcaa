import type { Tag } from '@lectern/layout'
import type { PdfDocument } from '../pdfkit/document.js'
import type { Reference } from '../pdfkit/values.js'

/** The elements of tags. Each has a number as soon as something refers to it, and is written last. */
export interface Elements {
  /** The number of its object. */
  numberOf(tag: Tag): number
  /** What refers to it. */
  element(tag: Tag): Reference
  /** The element that has an id: at once, for links that lead to elements. */
  withId(id: string): Reference | undefined
  /** The first tag of each id, in the order of the document. */
  ids: ReadonlyMap<string, Tag>
}

export function createElements(pdf: PdfDocument, document: Tag): Elements {
  const ids = new Map<string, Tag>()
  collectIds(document, ids)

  function numberOf(tag: Tag): number {
    if (tag.number === 0) tag.number = pdf.reserve()
    return tag.number
  }

  const element = (tag: Tag): Reference => pdf.refer(numberOf(tag))

  return {
    numberOf,
    element,
    withId(id) {
      const tag = ids.get(id)
      return tag && element(tag)
    },
    ids,
  }
}

function collectIds(tag: Tag, ids: Map<string, Tag>): void {
  if (tag.id !== undefined && !ids.has(tag.id)) ids.set(tag.id, tag)
  for (const kid of tag.kids) if (kid.kind === 'tag') collectIds(kid, ids)
}
