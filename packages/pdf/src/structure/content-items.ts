import type { Leaf, Tag } from '@lectern/layout'
import type { MarkedContent } from '../draw/content.js'
import type { PdfDocument } from '../pdfkit/document.js'
import { arrayNotation, referenceNotation } from '../pdfkit/notation.js'
import { numberTree } from '../pdfkit/trees.js'
import type { Reference, Value } from '../pdfkit/values.js'
import type { Elements } from './elements.js'

/** Marked content, by its page and its number on the page. */
export interface Mark {
  page: number
  mcid: number
}

/** The ink of one token of a formula, and the element that owns it. */
export interface TokenInk {
  ref: Reference
  marks: Mark[]
}

interface Annotation {
  annotation: Reference
  page: number
}

/** What is on pages of each element (ISO 32000-1, 14.7.4), noted while they are drawn. */
export interface ContentItems {
  /** Ink of a leaf, or of a formula's token, on a page. */
  mark(content: MarkedContent, page: number): void
  /** A link's annotation, which joins its element; gives the key for the annotation's StructParent. */
  annotate(tag: Tag, annotation: Reference, page: number): number
  /** Begins the page that the document has just begun. */
  openPage(page: number): void
  /** The tree of parents: by keys of pages and annotations, the elements of what has them. */
  parents(): Value
  annotationsOf(tag: Tag): readonly Annotation[]
  /** Tokens by their number; undefined where the formula is not drawn. */
  tokensOf(formula: Tag): ReadonlyMap<number, TokenInk> | undefined
}

export function createContentItems(pdf: PdfDocument, { numberOf }: Elements): ContentItems {
  const annotations = new Map<Tag, Annotation[]>()
  const formulas = new Map<Tag, Map<number, TokenInk>>()
  /** By pages, and there by the numbers of marked content; and the keys of the pages. */
  const owners: number[][] = []
  const keys: number[] = []
  /** By keys of annotations. */
  const annotated = new Map<number, number>()

  function tokenOf(tag: Tag, token: number): TokenInk {
    const tokens = formulas.get(tag) ?? new Map<number, TokenInk>()
    formulas.set(tag, tokens)
    const known = tokens.get(token) ?? { ref: pdf.ref(), marks: [] }
    tokens.set(token, known)
    return known
  }

  return {
    mark({ leaf, mcid, token }, page) {
      const onPage = owners[page] ?? []
      if (token === undefined) {
        markLeaf(leaf, page, mcid)
        onPage[mcid] = numberOf(leaf.tag)
      } else {
        const ink = tokenOf(leaf.tag, token)
        ink.marks.push({ page, mcid })
        onPage[mcid] = ink.ref.id
      }
    },
    annotate(tag, annotation, page) {
      append(annotations, tag, { annotation, page })
      const key = pdf.createStructParentTreeNextKey()
      annotated.set(key, numberOf(tag))
      return key
    },
    openPage(page) {
      owners[page] = []
      keys[page] = pdf.page.structParentTreeKey
    },
    parents() {
      const pages = new Map(keys.map((key, page) => [key, owners[page] ?? none]))
      const stands = (key: number): string => {
        const elements = pages.get(key)
        return elements
          ? arrayNotation(elements.map(referenceNotation))
          : referenceNotation(annotated.get(key) ?? 0)
      }
      return numberTree([...keys, ...annotated.keys()], stands, pdf)
    },
    annotationsOf: (tag) => annotations.get(tag) ?? none,
    tokensOf: (formula) => formulas.get(formula),
  }
}

const none: readonly never[] = []

function markLeaf(leaf: Leaf, page: number, mcid: number): void {
  if (leaf.page < 0) {
    leaf.page = page
    leaf.mcid = mcid
  } else {
    leaf.more ??= []
    leaf.more.push({ page, mcid })
  }
}

/** Where the ink of a leaf is, in order. */
export function marksOf({ page, mcid, more }: Leaf): readonly Mark[] {
  if (page < 0) return none
  return more ? [{ page, mcid }, ...more] : [{ page, mcid }]
}

function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
