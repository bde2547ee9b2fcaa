import type { EmitContext } from '@lectern/core'
import type { Layout, LinkItem, Page } from '@lectern/layout'
import type { PdfDocument } from '../pdfkit/document.js'
import type { Reference } from '../pdfkit/values.js'
import type { FormWriter } from '../structure/fields.js'
import { type LinkWriter, leadsSomewhere } from '../structure/links.js'
import type { StructureWriter } from '../structure/tree.js'
import { nextTurn } from '../turn.js'
import { createContent } from './content.js'
import type { Drawing } from './drawing.js'
import { drawItem } from './page.js'

export interface DrawOptions extends Pick<EmitContext, 'signal'> {
  pdf: PdfDocument
  drawing: Drawing
  structure: StructureWriter
  links: LinkWriter
  linked(item: LinkItem): void
  form: FormWriter
  drawn(pages: number): void
  /** Filled with the pages as they are drawn, in order. */
  refs: Reference[]
}

/** Long books let others run, and can be stopped; what is drawn in one turn is compressed together. */
const pagesPerTurn = 32

/** Draws all pages with their links. What is drawn is taken out of its page, unless the font of fields is yet to be looked for in all of them. */
export async function drawPages({ pages, spots }: Layout, options: DrawOptions): Promise<void> {
  const { pdf, drawn, signal } = options
  const hasFields = pages.some(({ items }) => items.some(({ kind }) => kind === 'field'))
  for (const [index, page] of pages.entries()) {
    if (index % pagesPerTurn === 0) {
      drawn(index)
      if (index > 0) await nextTurn()
      signal?.throwIfAborted()
    }
    drawPage(page, index, spots, options)
    if (!hasFields) page.items = []
    await pdf.settle()
  }
}

/** PDFKit ends a page, and its content is compressed, when the next begins. */
function drawPage(
  { width, height, items }: Page,
  index: number,
  spots: Layout['spots'],
  { pdf, drawing, structure, links, linked, form, refs }: DrawOptions,
): void {
  const { dictionary, resources } = pdf.addPage({ size: [width, height], margin: 0 }).page
  refs.push(dictionary)
  structure.openPage(index)
  const content = createContent({
    nameOf: (leaf) => structure.nameOf(leaf.tag),
    mark: (content) => structure.mark(content, index),
    tokens: structure.tokens,
  })
  const { pen, resources: used } = drawing.pen(content)
  for (const item of items) {
    if (item.kind === 'field') form.write(item, { index, height })
    else if (item.kind !== 'link') drawItem(item, pen)
    else if (leadsSomewhere(item, spots)) {
      linked(item)
      links.write(item, { index, height })
    }
    // An element Link must have an annotation (ISO 14289-1, 7.18.5); without one its words are plain.
    else item.tag.type = 'Span'
  }
  pdf.addContent(content.end())
  Object.assign(resources.data, used())
}
