import type { Rect } from '../frame/items.js'

/** Standard structure types of ISO 32000-1, 14.8.4, and our own that the writer maps to them. */
export type TagType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'Aside'
  | 'BlockQuote'
  | 'Caption'
  | 'P'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'TOC'
  | 'TOCI'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Span'
  | 'Strong'
  | 'Em'
  | 'Note'
  | 'Reference'
  | 'Code'
  | 'Link'
  | 'Ruby'
  | 'RB'
  | 'RT'
  | 'RP'
  | 'Figure'
  | 'Form'
  | 'Formula'

/** What a structure element says beside its type. */
export interface TagAttributes {
  /** Block id; the writer's structure ID. */
  id?: string
  /** BCP 47, where it differs from the parent's. */
  lang?: string
  /** Alternative description. */
  alt?: string
  /** Long form of an abbreviation. */
  expansion?: string
  /** Class of the element in HTML, which marks what we add to the author's words. */
  pageClass?: 'expansion'
  /** `Description` is a list of terms; only PDF 2.0 has a word for it. */
  listNumbering?:
    | 'None'
    | 'Disc'
    | 'Circle'
    | 'Square'
    | 'Decimal'
    | 'LowerAlpha'
    | 'UpperAlpha'
    | 'LowerRoman'
    | 'UpperRoman'
    | 'Description'
  /** Of a header cell. */
  scope?: 'Column' | 'Row'
  /** Ids of header cells. */
  headers?: readonly string[]
  /** Columns that a cell spans. */
  colSpan?: number
  /** Rows that a cell spans. */
  rowSpan?: number
  /** Of a table. */
  summary?: string
  /** Of an entry in a contents list: the id of what it names. */
  target?: string
  /** Of a place to fill in on paper: what it is, and whether a box is ticked (ISO 32000-1, 14.8.5.6). */
  field?: { role: 'text' | 'box' | 'option'; name: string; checked?: boolean }
  /** Of words that were taken out or put in. */
  decoration?: 'LineThrough' | 'Underline'
  /** How far raised or lowered words stand above the line's baseline, and the height of a line of theirs. Points. */
  baselineShift?: number
  /** Points. */
  lineHeight?: number
  /** Colour behind words, `#rrggbb`. */
  ground?: string
  /** Of a formula: the same as MathML, for readers that know it. */
  mathml?: string
  /** Where the ink of a figure or formula is; written by layout when it is placed. */
  bbox?: { page: number; x: number; y: number; width: number; height: number }
}

/** An element of the logical tree, in reading order whatever the place of its ink. */
export interface Tag extends TagAttributes {
  kind: 'tag'
  /** Structure type (ISO 32000-2, 14.8.4). */
  type: TagType
  /** The element around it; none around the document. */
  parent: Tag | undefined
  /** Elements and content, in reading order. */
  kids: (Tag | Leaf)[]
}

/** A place in an element where ink hangs. One leaf may have ink on several pages. */
export interface Leaf {
  kind: 'leaf'
  /** The element that it belongs to. */
  tag: Tag
  /** Whether ink hangs there. */
  inked: boolean
}

/** Most elements have no attributes and share this object. */
const noAttributes: TagAttributes = {}

export function addTag(parent: Tag, type: TagType, attributes = noAttributes): Tag {
  const tag = createTag(type, attributes, parent)
  append(parent, tag)
  return tag
}

/** An array that grows by pushing has room for 17 at once; most elements hold one or two, and a book has hundreds of thousands. */
const few = 4

function append(tag: Tag, kid: Tag | Leaf): void {
  if (tag.kids.length === 0) tag.kids = [kid]
  else if (tag.kids.length < few) tag.kids = [...tag.kids, kid]
  else tag.kids.push(kid)
}

export function createTag(type: TagType, attributes = noAttributes, parent?: Tag): Tag {
  if (attributes === noAttributes) return { kind: 'tag', type, parent, kids: [] }
  return { kind: 'tag', type, parent, kids: [], ...attributes }
}

/** The leaf for ink that follows: the last one, unless an element stands between. */
export function leafOf(tag: Tag): Leaf {
  const last = tag.kids.at(-1)
  if (last?.kind === 'leaf') return last
  const leaf = createLeaf(tag)
  append(tag, leaf)
  return leaf
}

/** A place in an element that is not among what it holds. */
export function createLeaf(tag: Tag): Leaf {
  return { kind: 'leaf', tag, inked: false }
}

/** Ink of a figure or formula in pieces: they are one; on a second page, they are beyond what can be said of it. */
export function enclose(tag: Tag, page: number, { x, y, width, height }: Rect): void {
  const before = tag.bbox
  if (before && before.page !== page) return
  const left = Math.min(x, before?.x ?? x)
  const top = Math.min(y, before?.y ?? y)
  const right = Math.max(x + width, before ? before.x + before.width : 0)
  const bottom = Math.max(y + height, before ? before.y + before.height : 0)
  tag.bbox = { page, x: left, y: top, width: right - left, height: bottom - top }
}

/** Elements without ink say nothing and are left out (PDF/UA-1 allows them, readers stumble on them). */
export function prune(tag: Tag): boolean {
  let count = 0
  for (const kid of tag.kids) if (kid.kind === 'leaf' ? kid.inked : prune(kid)) tag.kids[count++] = kid
  tag.kids.length = count
  return tag.kids.length > 0 || keptEmpty.has(tag.type)
}

/** An empty cell still is a column's place. */
const keptEmpty: ReadonlySet<TagType> = new Set(['TD', 'TH', 'Document'])
