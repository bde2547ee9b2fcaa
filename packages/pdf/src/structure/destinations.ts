import type { Article } from '@lectern/core'
import type { Layout } from '@lectern/layout'
import type { PdfDocument } from '../pdfkit/document.js'
import { nameTree } from '../pdfkit/name-tree.js'
import { type Dictionary, textString, type Value } from '../pdfkit/values.js'
import type { Standard } from '../standard.js'
import { type PageTable, xyz } from './outline.js'
import type { StructureWriter } from './tree.js'

/** Where links and bookmarks lead. */
export interface Destinations {
  /** The action of a link to an id. */
  goTo(id: string): Dictionary
  /** Entries of a bookmark. */
  bookmark(id: string): Dictionary
  /** Makes every id a name, for links inside, and from outside (`#id` behind the file's address). */
  name(pdf: PdfDocument): void
}

/** In PDF 2.0 links lead to elements first and to places second (ISO 14289-2, 8.8). */
export function createDestinations(
  article: Article,
  { spots }: Layout,
  pages: PageTable,
  structure: StructureWriter,
  { ua }: Standard,
): Destinations {
  const around = ua === 2 ? blocksAround(article) : new Map<string, string>()

  function place(id: string): Value[] | undefined {
    const spot = spots.get(id)
    return spot && xyz(spot, pages)
  }

  function goTo(id: string): Dictionary {
    return { S: 'GoTo', D: textString(id), SD: ua === 1 ? undefined : elementAt(id) }
  }

  function elementAt(id: string): Value[] | undefined {
    const spot = spots.get(id)
    const element = structure.withId(id) ?? structure.withId(around.get(id) ?? '')
    return spot && element && [element, ...xyz(spot, pages).slice(1)]
  }

  const named = (id: string): Value => (ua === 1 ? place(id) : { D: place(id), SD: elementAt(id) })

  return {
    goTo,
    bookmark(id) {
      return ua === 1
        ? { Dest: place(id), SE: structure.withId(id) }
        : { A: goTo(id), SE: structure.withId(id) }
    },
    name(pdf) {
      pdf.names.Dests = nameTree(Array.from(spots.keys(), (id) => [id, named(id)]))
    },
  }
}

/** The block that holds each id inside a block: note marks, spans, page breaks. */
function blocksAround(article: Article): Map<string, string> {
  const found = new Map<string, string>()
  for (const { id, node } of article.blocks.values()) visit(node, id)
  return found

  function visit(node: object, block: string): void {
    const { data, children } = node as { data?: { id?: string }; children?: readonly object[] }
    if (data?.id !== undefined && !article.blocks.has(data.id)) found.set(data.id, block)
    for (const child of children ?? []) visit(child, block)
  }
}
