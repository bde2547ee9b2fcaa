import type { Leaf, Tag, TagType } from '@lectern/layout'
import type { ObjectWriter, Reference } from '../adapter/document.js'
import { nameTree, textString } from '../adapter/values.js'
import { attributesOf } from './attributes.js'

/** Our own element types as the standard's (ISO 32000-1, 14.7.3). */
const roles: Partial<Record<TagType, string>> = { Aside: 'Div', Strong: 'Span', Em: 'Span', Title: 'P' }

interface Mark {
  page: number
  mcid: number
}

/** Ties ink and links to elements, and writes the structure tree when all pages are drawn. */
export interface StructureWriter {
  /** Ink of a leaf on a page. */
  mark(leaf: Leaf, page: number, mcid: number): void
  /** A link's annotation, which joins its element; gives the key for the annotation's StructParent. */
  annotate(tag: Tag, annotation: Reference, page: number): number
  /** Gives the key for the page's StructParents. */
  openPage(page: number): number
  /** The element that has an id, once the tree is written. */
  withId(id: string): Reference | undefined
  write(document: Tag): void
}

export function createStructure(
  writer: ObjectWriter,
  pages: readonly Reference[],
  heights: readonly number[],
): StructureWriter {
  const root = writer.ref({ Type: 'StructTreeRoot' })
  const elements = new Map<Tag, Reference>()
  const marks = new Map<Leaf, Mark[]>()
  const annotations = new Map<Tag, { annotation: Reference; page: number }[]>()
  const parents = new Map<number, Reference | Reference[]>()
  const ids = new Map<string, Reference>()
  const owners: Reference[][] = []
  let keys = 0

  function element(tag: Tag): Reference {
    const known = elements.get(tag)
    if (known) return known
    const ref = writer.ref({ Type: 'StructElem' })
    elements.set(tag, ref)
    return ref
  }

  function writeElement(tag: Tag, parent: Reference): void {
    const ref = element(tag)
    const page = firstPage(tag)
    Object.assign(ref.data, {
      S: tag.type,
      P: parent,
      ...(page === undefined ? {} : { Pg: pages[page] }),
      ...texts(tag),
      ...attributesOf(tag, heights),
      K: kidsOf(tag, page),
    })
    if (tag.id) ids.set(tag.id, ref)
    ref.end()
    for (const kid of tag.kids) if (kid.kind === 'tag') writeElement(kid, ref)
  }

  function firstPage(tag: Tag): number | undefined {
    for (const kid of tag.kids) {
      const mark = kid.kind === 'leaf' ? marks.get(kid)?.[0] : undefined
      if (mark) return mark.page
    }
    return undefined
  }

  function kidsOf(tag: Tag, page: number | undefined): unknown[] {
    const content = tag.kids.flatMap((kid): unknown[] =>
      kid.kind === 'tag'
        ? [element(kid)]
        : (marks.get(kid) ?? []).map((mark) =>
            mark.page === page ? mark.mcid : { Type: 'MCR', Pg: pages[mark.page], MCID: mark.mcid },
          ),
    )
    const objects = (annotations.get(tag) ?? []).map((one) => ({
      Type: 'OBJR',
      Obj: one.annotation,
      Pg: pages[one.page],
    }))
    return [...content, ...objects]
  }

  return {
    withId: (id) => ids.get(id),
    mark(leaf, page, mcid) {
      const list = marks.get(leaf)
      if (list) list.push({ page, mcid })
      else marks.set(leaf, [{ page, mcid }])
      const onPage = owners[page]
      if (onPage) onPage[mcid] = element(leaf.tag)
    },
    annotate(tag, annotation, page) {
      const list = annotations.get(tag)
      if (list) list.push({ annotation, page })
      else annotations.set(tag, [{ annotation, page }])
      parents.set(keys, element(tag))
      return keys++
    },
    openPage(page) {
      owners[page] = []
      parents.set(keys, owners[page])
      return keys++
    },
    write(document) {
      writeElement(document, root)
      const parentTree = writer.ref({
        Nums: [...parents].sort(([one], [other]) => one - other).flat(),
      })
      parentTree.end()
      Object.assign(root.data, {
        K: [element(document)],
        ParentTree: parentTree,
        ParentTreeNextKey: keys,
        RoleMap: roles,
        ...(ids.size > 0 ? { IDTree: nameTree(ids) } : {}),
      })
      writer.setStructure(root)
    },
  }
}

function texts({ id, lang, alt, actualText, expansion, title }: Tag): Record<string, unknown> {
  const values = { ID: id, Lang: lang, Alt: alt, ActualText: actualText, E: expansion, T: title }
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, textString(value)]])),
  )
}
