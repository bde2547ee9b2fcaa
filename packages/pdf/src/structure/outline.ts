import type { OutlineItem } from '@lectern/core'
import type { Spot } from '@lectern/layout'
import type { PdfOutline } from 'pdfkit'
import { hundredths } from '../draw/numbers.js'
import type { PdfDocument } from '../pdfkit/document.js'
import type { Dictionary, Reference, Value } from '../pdfkit/values.js'

/** The pages, for places on them. */
export interface PageTable {
  refs: readonly Reference[]
  /** Points. */
  heights: readonly number[]
}

/**
 * Bookmarks: one a heading, open down to the second level (ISO 32000-1, 12.3.3). Each names its heading's element (SE),
 * which says the language; codes for it inside the title (7.9.2.2.2) are printed as letters by poppler and MuPDF.
 *
 * PDFKit writes them, but to the page that was drawn last, and without the counts that say how many are shown.
 *
 * @param target where a bookmark leads, as entries of its dictionary
 */
export function writeOutline(
  { outline }: PdfDocument,
  items: readonly OutlineItem[],
  target: (id: string) => Dictionary,
): void {
  if (items.length === 0) return
  outline.outlineData.Type = 'Outlines'
  outline.outlineData.Count = addItems(items, outline, target)
}

/** @returns how many bookmarks are shown below `parent` when it is open */
function addItems(
  items: readonly OutlineItem[],
  parent: PdfOutline,
  target: (id: string) => Dictionary,
): number {
  let shown = 0
  for (const { text, id, depth, children } of items) {
    const item = parent.addItem(text)
    const { outlineData } = item
    delete outlineData.Dest
    Object.assign(outlineData, target(id))
    const open = depth < 2
    const below = addItems(children, item, target)
    if (below > 0) outlineData.Count = open ? below : -below
    shown += 1 + (open ? below : 0)
  }
  return shown
}

/** A little above what stands at a place of a page, with the reader's own zoom. */
export function xyz({ page, y }: Spot, { refs, heights }: PageTable): Value[] {
  return [refs[page], 'XYZ', 0, hundredths((heights[page] ?? 0) - y + 6), null]
}
