import type { OutlineItem } from '@lectern/core'
import type { Spot } from '@lectern/layout'
import type { ObjectWriter, Reference } from '../adapter/document.js'
import { textString } from '../adapter/values.js'

/** Where a bookmark leads: a place on a page, and the heading's element. */
export interface OutlineTarget {
  Dest?: unknown[]
  SE?: Reference
}

/** Bookmarks: one a heading, open down to the second level (ISO 32000-1, 12.3.3). */
export function writeOutline(
  writer: ObjectWriter,
  outline: readonly OutlineItem[],
  target: (id: string) => OutlineTarget,
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
export function xyz(spot: Spot, pages: readonly Reference[], heights: readonly number[]): unknown[] {
  return [pages[spot.page], 'XYZ', 0, Math.round(((heights[spot.page] ?? 0) - spot.y + 6) * 100) / 100, null]
}
