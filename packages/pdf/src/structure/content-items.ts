import type { Leaf, Tag } from '@lectern/layout'
import type { MarkedContent } from '../draw/content.js'
import type { Reference, Value } from '../file/values.js'
import type { FileWriter } from '../file/writer.js'
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
  /** Gives the key for the page's StructParents. */
  openPage(page: number): number
  marksOf(leaf: Leaf): readonly Mark[]
  annotationsOf(tag: Tag): readonly Annotation[]
  /** Tokens by their number; undefined where the formula is not drawn. */
  tokensOf(formula: Tag): ReadonlyMap<number, TokenInk> | undefined
  /** Which element each item belongs to, as the numbers of a number tree (14.7.4.4), and the key behind its last. */
  parents(): { numbers: Value[]; nextKey: number }
}

export function createContentItems(writer: FileWriter, { element }: Elements): ContentItems {
  const marks = new Map<Leaf, Mark[]>()
  const annotations = new Map<Tag, Annotation[]>()
  const formulas = new Map<Tag, Map<number, TokenInk>>()
  const parents = new Map<number, Reference | Reference[]>()
  const owners: Reference[][] = []
  let keys = 0

  function tokenOf(tag: Tag, token: number): TokenInk {
    const tokens = formulas.get(tag) ?? new Map<number, TokenInk>()
    formulas.set(tag, tokens)
    const known = tokens.get(token) ?? { ref: writer.ref(), marks: [] }
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
      parents.set(keys, element(tag))
      return keys++
    },
    openPage(page) {
      owners[page] = []
      parents.set(keys, owners[page])
      return keys++
    },
    marksOf: (leaf) => marks.get(leaf) ?? none,
    annotationsOf: (tag) => annotations.get(tag) ?? none,
    tokensOf: (formula) => formulas.get(formula),
    parents: () => ({ numbers: [...parents].flat(), nextKey: keys }),
  }
}

const none: readonly never[] = []

function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
