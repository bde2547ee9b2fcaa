import type { Leaf, Tag } from '@lectern/layout'
import type { MarkedContent } from '../draw/content.js'
import {
  type Dictionary,
  encodeText,
  entriesOf,
  joined,
  literal,
  nameOf,
  nameTree,
  type Reference,
  textString,
} from '../file/values.js'
import type { FileWriter } from '../file/writer.js'
import { nextTurn } from '../turn.js'
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
  write(document: Tag): Promise<void>
}

/** Some 40 object streams. */
const elementsPerTurn = 8_000

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

  /** There are as many elements as paragraphs, cells and marks: each is written at once, without a dictionary. */
  function writeElement(tag: Tag, parent: Reference): Reference {
    const ref = element(tag)
    const page = firstPage(tag)
    const { name, namespace } = types.of(tag.type)
    const space = namespace && namespaces.get(namespace)
    ref.endAs(
      `<</S${nameOf(name)}${space ? `/NS ${to(space)}` : ''}/P ${to(parent)}` +
        `${page === undefined ? '' : `/Pg ${to(pages.refs[page])}`}${textsOf(tag)}` +
        `${entriesOf(attributesOf(tag, pages.heights, types))}${entriesOf(extra(tag, { element, withId }))}` +
        `${kidsOf(tag, page, formulaOf(tag, ref))}>>`,
    )
    return ref
  }

  /** An element before what it holds. Others run between many, so that their compression begins. */
  async function writeElements(document: Tag): Promise<void> {
    const waiting = [{ tag: document, parent: root }]
    let written = 0
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const parent = writeElement(next.tag, next.parent)
      for (const tag of next.tag.kids.toReversed()) if (tag.kind === 'tag') waiting.push({ tag, parent })
      if (++written % elementsPerTurn === 0) {
        await writer.settle()
        await nextTurn()
      }
    }
  }

  /** The MathML of a formula as elements, where the standard has them. */
  function formulaOf(tag: Tag, parent: Reference): Reference | undefined {
    const namespace = namespaces.get('mathml')
    const tokens = formulas.get(tag)
    // Without a drawing its source is printed, and stands for itself.
    if (!namespace || !tag.mathml || !tokens) return undefined
    const root = parseMathml(tag.mathml)
    return root && writeMathml(root, { writer, namespace, tokens, pages: pages.refs }, parent)
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

  /** Content, elements and annotations of an element, in order; nothing where it has none. */
  function kidsOf(tag: Tag, page: number | undefined, formula: Reference | undefined): string {
    const kids: string[] = []
    for (const kid of tag.kids) {
      if (kid.kind === 'tag') kids.push(to(element(kid)))
      else for (const mark of marks.get(kid) ?? none) kids.push(markOf(mark, page))
    }
    for (const { annotation, page: own } of annotations.get(tag) ?? none)
      kids.push(`<</Type/OBJR/Obj ${to(annotation)}/Pg ${to(pages.refs[own])}>>`)
    if (formula) kids.push(to(formula))
    return listed(kids)
  }

  /** Content is named by its number alone where it stands on the element's own page. */
  function markOf({ page: on, mcid }: Mark, page: number | undefined): string {
    return on === page ? String(mcid) : `<</Type/MCR/Pg ${to(pages.refs[on])}/MCID ${mcid}>>`
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
    async write(top) {
      await writeElements(top)
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

const none: readonly never[] = []

const to = (reference: Reference | undefined): string => `${reference?.id} 0 R`

/** Most elements hold one thing. */
function listed(kids: readonly string[]): string {
  const [first] = kids
  if (first === undefined) return ''
  return `/K${kids.length > 1 ? `[${first}${kids.slice(1).map(joined).join('')}]` : joined(first)}`
}

function collectIds(tag: Tag, ids: Map<string, Tag>): void {
  if (tag.id !== undefined && !ids.has(tag.id)) ids.set(tag.id, tag)
  for (const kid of tag.kids) if (kid.kind === 'tag') collectIds(kid, ids)
}

function textsOf({ id, lang, alt, actualText, expansion, title }: Tag): string {
  return (
    textOf('ID', id) +
    textOf('Lang', lang) +
    textOf('Alt', alt) +
    textOf('ActualText', actualText) +
    textOf('E', expansion) +
    textOf('T', title)
  )
}

const textOf = (key: string, text: string | undefined): string =>
  text === undefined ? '' : `/${key}${literal(encodeText(text))}`
