import type { EmitContext } from '@lectern/core'
import type { Layout, Page } from '@lectern/layout'
import type { PdfDocument } from '../pdfkit/document.js'
import type { Reference } from '../pdfkit/values.js'
import type { FormWriter } from '../structure/fields.js'
import type { LinkWriter } from '../structure/links.js'
import { nextTurn } from '../turn.js'
import { type Content, createContent, type Marking } from './content.js'
import type { Pen } from './drawing.js'
import { drawItem } from './page.js'

export interface DrawOptions extends Pick<EmitContext, 'signal'> {
  pdf: PdfDocument
  pen(content: Content): Pen
  marking: Marking
  links: LinkWriter
  form: FormWriter
  drawn(pages: number): void
  /** Filled with the pages as they are drawn, in order. */
  refs: Reference[]
}

/** Long books let others run, and can be stopped; what is drawn in one turn is compressed together. */
const pagesPerTurn = 32

/** Draws all pages with their links. What is drawn is taken out of its page, unless the font of fields is yet to be looked for in all of them. */
export async function drawPages({ pages }: Layout, options: DrawOptions): Promise<void> {
  const { pdf, drawn, signal } = options
  const hasFields = pages.some(({ items }) => items.some(({ kind }) => kind === 'field'))
  for (const [index, page] of pages.entries()) {
    if (index % pagesPerTurn === 0) {
      drawn(index)
      if (index > 0) await nextTurn()
      signal?.throwIfAborted()
    }
    drawPage(page, options)
    if (!hasFields) page.items = []
    await pdf.settle()
  }
}

/** PDFKit ends a page, and its content is compressed, when the next begins. */
function drawPage(
  { width, height, items }: Page,
  { pdf, pen: penOf, marking, links, form, refs }: DrawOptions,
): void {
  refs.push(pdf.addPage({ size: [width, height], margin: 0 }).page.dictionary)
  const pen = penOf(createContent(pdf, marking))
  for (const item of items) {
    if (item.kind === 'field') form.write(item)
    else if (item.kind === 'link') links.write(item)
    else drawItem(item, pen)
  }
  pen.content.end()
}
