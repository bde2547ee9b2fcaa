import type { Tag } from '@lectern/layout'
import type { PdfDocument } from '../pdfkit/document.js'
import type { ObjectNumber } from '../pdfkit/notation.js'

/** The elements of tags. Each has a number as soon as something refers to it, and is written last. */
export interface Elements {
  element(tag: Tag): ObjectNumber
  /** The element that has an id: at once, for links that lead to elements. */
  withId(id: string): ObjectNumber | undefined
  /** The first tag of each id, in the order of the document. */
  ids: ReadonlyMap<string, Tag>
}

export function createElements(pdf: PdfDocument, document: Tag): Elements {
  const elements = new Map<Tag, ObjectNumber>()
  const ids = new Map<string, Tag>()
  collectIds(document, ids)

  function element(tag: Tag): ObjectNumber {
    let number = elements.get(tag)
    if (!number) {
      number = pdf.reserve()
      elements.set(tag, number)
    }
    return number
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
