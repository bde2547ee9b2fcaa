import type { EmitContext } from '@lectern/core'
import type { Layout, LinkItem, Page } from '@lectern/layout'
import type { Dictionary, Reference } from '../file/values.js'
import type { FileWriter } from '../file/writer.js'
import { leadsSomewhere, writeLink } from '../structure/links.js'
import type { StructureWriter } from '../structure/tree.js'
import { nextTurn } from '../turn.js'
import { createContent } from './content.js'
import type { Drawing } from './drawing.js'
import { drawItem } from './page.js'

export interface DrawOptions extends Pick<EmitContext, 'signal'> {
  writer: FileWriter
  drawing: Drawing
  structure: StructureWriter
  /** The action of a link inside the document. */
  goTo(id: string): Dictionary
  linked(item: LinkItem): void
  drawn(pages: number): void
  /** Filled with the pages, in order. */
  refs: Reference[]
}

/** Long books let others run, and can be stopped; what is drawn in one turn is compressed together. */
const pagesPerTurn = 32

/** Draws all pages with their links. */
export async function drawPages({ pages, spots }: Layout, options: DrawOptions): Promise<void> {
  const { writer, drawing, drawn, refs, signal } = options
  // Links may lead to pages that are not drawn yet.
  for (const _ of pages) refs.push(writer.ref())
  const parent = writer.ref()
  for (const [index, page] of pages.entries()) {
    if (index % pagesPerTurn === 0) {
      drawn(index)
      await writer.settle()
      if (index > 0) await nextTurn()
      signal?.throwIfAborted()
    }
    drawPage(page, index, parent, spots, options)
  }
  drawing.finish()
  parent.data = { Type: 'Pages', Kids: refs, Count: refs.length }
  parent.end()
  writer.catalog.Pages = parent
}

function drawPage(
  { width, height, items }: Page,
  index: number,
  parent: Reference,
  spots: Layout['spots'],
  { writer, drawing, structure, goTo, linked, refs }: DrawOptions,
): void {
  const ref = refs[index] as Reference
  const key = structure.openPage(index)
  const content = createContent({
    height,
    nameOf: (leaf) => structure.nameOf(leaf.tag),
    mark: (content) => structure.mark(content, index),
    tokens: structure.tokens,
  })
  const { pen, resources } = drawing.pen(content)
  const annotations: Reference[] = []
  for (const item of items) {
    if (item.kind !== 'link') drawItem(item, pen)
    else if (leadsSomewhere(item, spots)) {
      linked(item)
      annotations.push(writeLink(item, { index, height }, writer, structure, goTo))
    }
    // An element Link must have an annotation (ISO 14289-1, 7.18.5); without one its words are plain.
    else item.tag.type = 'Span'
  }
  ref.data = {
    Type: 'Page',
    Parent: parent,
    MediaBox: [0, 0, width, height],
    Resources: resources(),
    Contents: writer.stream({}, content.end()),
    StructParents: key,
    Tabs: 'S',
    ...(annotations.length > 0 ? { Annots: annotations } : {}),
  }
  ref.end()
}
