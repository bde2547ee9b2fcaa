import type { Leaf, Tag } from '@lectern/layout'
import type { MarkedContent } from '../draw/content.js'
import type { PdfDocument } from '../pdfkit/document.js'
import type { Reference } from '../pdfkit/values.js'
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

/** What is on pages of each element (ISO 32000-1, 14.7.4), noted while they are drawn; PDFKit keeps the tree of parents. */
export interface ContentItems {
  /** Ink of a leaf, or of a formula's token, on a page. */
  mark(content: MarkedContent, page: number): void
  /** A link's annotation, which joins its element; gives the key for the annotation's StructParent. */
  annotate(tag: Tag, annotation: Reference, page: number): number
  /** Begins the page that the document has just begun. */
  openPage(page: number): void
  marksOf(leaf: Leaf): readonly Mark[]
  /** Of a leaf whose element is written. */
  forget(leaf: Leaf): void
  annotationsOf(tag: Tag): readonly Annotation[]
  /** Tokens by their number; undefined where the formula is not drawn. */
  tokensOf(formula: Tag): ReadonlyMap<number, TokenInk> | undefined
}

export function createContentItems(pdf: PdfDocument, { element }: Elements): ContentItems {
  const marks = new Map<Leaf, Mark[]>()
  const annotations = new Map<Tag, Annotation[]>()
  const formulas = new Map<Tag, Map<number, TokenInk>>()
  const owners: Reference[][] = []

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
        append(marks, leaf, { page, mcid })
        onPage[mcid] = element(leaf.tag)
      } else {
        const ink = tokenOf(leaf.tag, token)
        ink.marks.push({ page, mcid })
        onPage[mcid] = ink.ref
      }
    },
    annotate(tag, annotation, page) {
      append(annotations, tag, { annotation, page })
      const key = pdf.createStructParentTreeNextKey()
      pdf.getStructParentTree().add(key, element(tag))
      return key
    },
    openPage(page) {
      const elements: Reference[] = []
      pdf.getStructParentTree().add(pdf.page.structParentTreeKey, elements)
      owners[page] = elements
    },
    marksOf: (leaf) => marks.get(leaf) ?? none,
    forget: (leaf) => void marks.delete(leaf),
    annotationsOf: (tag) => annotations.get(tag) ?? none,
    tokensOf: (formula) => formulas.get(formula),
  }
}

const none: readonly never[] = []

function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
