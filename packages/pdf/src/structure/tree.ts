import type { Leaf, Tag } from '@lectern/layout'
import type { MarkedContent } from '../draw/content.js'
import { type Dictionary, nameTree, type Reference, textString, type Value } from '../file/values.js'
import type { FileWriter } from '../file/writer.js'
import { attributesOf } from './attributes.js'
import { parseMathml, type TokenInk, writeMathml } from './mathml.js'
import { type ElementTypes, namespaceUris } from './types.js'

/** Marked content, by its page and its number on the page. */
export interface Mark {
  page: number
  mcid: number
}

/** Pages as the tree sees them. */
export interface PageTable {
  refs: readonly Reference[]
  /** Points. */
  heights: readonly number[]
}

export interface StructureOptions {
  types: ElementTypes
  pages: PageTable
  /** Entries of an element that others know (files that belong to it, notes that refer to each other). */
  extra(tag: Tag, elements: Elements): Dictionary
}

/** The elements of tags. */
export interface Elements {
  element(tag: Tag): Reference
  withId(id: string): Reference | undefined
}

/** Ties ink and links to elements, and writes the structure tree when all pages are drawn. */
export interface StructureWriter {
  /** The tag that marks an element's content on a page. */
  nameOf(tag: Tag): string
  /** Whether the tokens of formulas are elements of their own. */
  tokens: boolean
  /** Ink of a leaf, or of a formula's token, on a page. */
  mark(content: MarkedContent, page: number): void
  /** A link's annotation, which joins its element; gives the key for the annotation's StructParent. */
  annotate(tag: Tag, annotation: Reference, page: number): number
  /** Gives the key for the page's StructParents. */
  openPage(page: number): number
  /** The element that has an id: at once, for links that lead to elements. */
  withId(id: string): Reference | undefined
  write(document: Tag): void
}

export function createStructure(
  writer: FileWriter,
  document: Tag,
  { types, pages, extra }: StructureOptions,
): StructureWriter {
  const root = writer.ref({ Type: 'StructTreeRoot' })
  const elements = new Map<Tag, Reference>()
  const marks = new Map<Leaf, Mark[]>()
  const annotations = new Map<Tag, { annotation: Reference; page: number }[]>()
  const parents = new Map<number, Reference | Reference[]>()
  const owners: Reference[][] = []
  const namespaces = new Map(types.namespaces.map((name) => [name, writer.ref({ Type: 'Namespace' })]))
  const formulas = new Map<Tag, Map<number, TokenInk>>()
  const ids = new Map<string, Tag>()
  collectIds(document, ids)
  let keys = 0

  function element(tag: Tag): Reference {
    let ref = elements.get(tag)
    if (!ref) {
      ref = writer.ref()
      elements.set(tag, ref)
    }
    return ref
  }

  function withId(id: string): Reference | undefined {
    const tag = ids.get(id)
    return tag && element(tag)
  }

  function writeElement(tag: Tag, parent: Reference): void {
    const ref = element(tag)
    const page = firstPage(tag)
    const { name, namespace } = types.of(tag.type)
    ref.data = {
      S: name,
      NS: namespace && namespaces.get(namespace),
      P: parent,
      Pg: page === undefined ? undefined : pages.refs[page],
      ...texts(tag),
      ...attributesOf(tag, pages.heights, types),
      ...extra(tag, { element, withId }),
      K: single([...kidsOf(tag, page), ...formulaOf(tag, ref)]),
    }
    ref.end()
    for (const kid of tag.kids) if (kid.kind === 'tag') writeElement(kid, ref)
  }

  /** The MathML of a formula as elements, where the standard has them. */
  function formulaOf(tag: Tag, parent: Reference): Reference[] {
    const namespace = namespaces.get('mathml')
    const tokens = formulas.get(tag)
    // Without a drawing its source is printed, and stands for itself.
    if (!namespace || !tag.mathml || !tokens) return []
    const root = parseMathml(tag.mathml)
    return root ? [writeMathml(root, { writer, namespace, tokens, pages: pages.refs }, parent)] : []
  }

  function tokenOf(tag: Tag, token: number): TokenInk {
    const tokens = formulas.get(tag) ?? new Map<number, TokenInk>()
    formulas.set(tag, tokens)
    const known = tokens.get(token) ?? { ref: writer.ref(), marks: [] }
    tokens.set(token, known)
    return known
  }

  function firstPage(tag: Tag): number | undefined {
    for (const kid of tag.kids) {
      const mark = kid.kind === 'leaf' ? marks.get(kid)?.[0] : undefined
      if (mark) return mark.page
    }
    return undefined
  }

  function kidsOf(tag: Tag, page: number | undefined): Value[] {
    const content = tag.kids.flatMap((kid): Value[] =>
      kid.kind === 'tag'
        ? [element(kid)]
        : (marks.get(kid) ?? []).map((mark) =>
            mark.page === page ? mark.mcid : { Type: 'MCR', Pg: pages.refs[mark.page], MCID: mark.mcid },
          ),
    )
    const objects = (annotations.get(tag) ?? []).map((one) => ({
      Type: 'OBJR',
      Obj: one.annotation,
      Pg: pages.refs[one.page],
    }))
    return [...content, ...objects]
  }

  function writeNamespaces(): Reference[] {
    return [...namespaces].map(([name, ref]) => {
      ref.data.NS = textString(namespaceUris[name])
      ref.end()
      return ref
    })
  }

  return {
    nameOf: ({ type }) => types.of(type).name,
    withId,
    tokens: types.namespaces.includes('mathml'),
    mark({ leaf, mcid, token }, page) {
      const onPage = owners[page] ?? []
      if (token === undefined) {
        const list = marks.get(leaf)
        if (list) list.push({ page, mcid })
        else marks.set(leaf, [{ page, mcid }])
        onPage[mcid] = element(leaf.tag)
      } else {
        const ink = tokenOf(leaf.tag, token)
        ink.marks.push({ page, mcid })
        onPage[mcid] = ink.ref
      }
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
    write(top) {
      writeElement(top, root)
      const parentTree = writer.ref({ Nums: [...parents].flat() })
      parentTree.end()
      Object.assign(root.data, {
        K: [element(top)],
        ParentTree: parentTree,
        ParentTreeNextKey: keys,
        ...(Object.keys(types.roles).length > 0 ? { RoleMap: { ...types.roles } } : {}),
        ...(ids.size > 0
          ? { IDTree: nameTree([...ids].map(([id, tag]) => [id, element(tag)] as const)) }
          : {}),
        ...(namespaces.size > 0 ? { Namespaces: writeNamespaces() } : {}),
      })
      root.end()
      writer.catalog.StructTreeRoot = root
    },
  }
}

/** Most elements hold one thing. */
const single = (kids: readonly Value[]): Value => (kids.length > 1 ? kids : kids[0])

function collectIds(tag: Tag, ids: Map<string, Tag>): void {
  if (tag.id !== undefined && !ids.has(tag.id)) ids.set(tag.id, tag)
  for (const kid of tag.kids) if (kid.kind === 'tag') collectIds(kid, ids)
}

function texts({ id, lang, alt, actualText, expansion, title }: Tag): Dictionary {
  const values = { ID: id, Lang: lang, Alt: alt, ActualText: actualText, E: expansion, T: title }
  const result: Dictionary = {}
  for (const [key, value] of Object.entries(values)) if (value !== undefined) result[key] = textString(value)
  return result
}
