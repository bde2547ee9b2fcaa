import type { OutlineItem } from '@lectern/core'
import type { Spot } from '@lectern/layout'
import { type Dictionary, type Reference, textString, type Value } from '../file/values.js'
import type { FileWriter } from '../file/writer.js'
import type { PageTable } from './write-elements.js'

/**
 * Bookmarks: one a heading, open down to the second level (ISO 32000-1, 12.3.3). Each names its heading's element (SE),
 * which says the language; codes for it inside the title (7.9.2.2.2) are printed as letters by poppler and MuPDF.
 *
 * @param target where a bookmark leads, as entries of its dictionary
 */
export function writeOutline(
  writer: FileWriter,
  outline: readonly OutlineItem[],
  target: (id: string) => Dictionary,
): void {
  if (outline.length === 0) return
  const root = writer.ref({ Type: 'Outlines' })
  const { first, last, shown } = writeItems(outline, root)
  Object.assign(root.data, { First: first, Last: last, Count: shown })
  root.end()
  Object.assign(writer.catalog, { Outlines: root, PageMode: 'UseOutlines' })

  function writeItems(
    items: readonly OutlineItem[],
    parent: Reference,
  ): { first?: Reference; last?: Reference; shown: number } {
    const refs = items.map(() => writer.ref())
    let shown = 0
    items.forEach((item, index) => {
      const ref = refs[index]
      if (!ref) return
      const open = item.depth < 2
      const kids = writeItems(item.children, ref)
      shown += 1 + (open ? kids.shown : 0)
      Object.assign(ref.data, {
        Title: textString(item.text),
        Parent: parent,
        ...target(item.id),
        ...(index > 0 ? { Prev: refs[index - 1] } : {}),
        ...(index < refs.length - 1 ? { Next: refs[index + 1] } : {}),
        ...(kids.first ? { First: kids.first, Last: kids.last, Count: open ? kids.shown : -kids.shown } : {}),
      })
      ref.end()
    })
    return {
      ...(refs[0] ? { first: refs[0] } : {}),
      ...(refs.at(-1) ? { last: refs.at(-1) as Reference } : {}),
      shown,
    }
  }
}

/** A place on a page, with the reader's own zoom. */
export function xyz({ page, y }: Spot, { refs, heights }: PageTable): Value[] {
  return [refs[page], 'XYZ', 0, Math.round(((heights[page] ?? 0) - y + 6) * 100) / 100, null]
}
