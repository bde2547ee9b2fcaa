import type { Tag } from '@lectern/layout'
import type { PdfDocument } from '../pdfkit/document.js'
import type { Reference } from '../pdfkit/values.js'

/** The elements of tags. Each has a reference as soon as something refers to it, and is written last. */
export interface Elements {
  element(tag: Tag): Reference
  /** The element that has an id: at once, for links that lead to elements. */
  withId(id: string): Reference | undefined
  /** The first tag of each id, in the order of the document. */
  ids: ReadonlyMap<string, Tag>
}

export function createElements(pdf: PdfDocument, document: Tag): Elements {
  const elements = new Map<Tag, Reference>()
  const ids = new Map<string, Tag>()
  collectIds(document, ids)

  function element(tag: Tag): Reference {
    let ref = elements.get(tag)
    if (!ref) {
      ref = pdf.ref()
      elements.set(tag, ref)
    }
    return ref
  }

  return {
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
