import type { Tag } from '@lectern/layout'
import type { PdfDocument } from '../pdfkit/document.js'
import { type Dictionary, type Reference, textString, type Value } from '../pdfkit/values.js'
import { nextTurn } from '../turn.js'
import { type AttributeClasses, attributesOf } from './attributes.js'
import type { ContentItems, Mark } from './content-items.js'
import type { Elements } from './elements.js'
import { parseMathml, writeMathml } from './mathml.js'
import type { ElementTypes, Namespace } from './types.js'

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

interface ElementWriter extends StructureOptions {
  pdf: PdfDocument
  elements: Elements
  items: ContentItems
  namespaces: ReadonlyMap<Namespace, Reference>
  classes: AttributeClasses
}

const none: Tag['kids'] = []

/** Some 40 object streams. */
const elementsPerTurn = 8_000

/** An element before what it holds, which it is let go of then. Others run between many, so that their compression begins. */
export async function writeElements(document: Tag, root: Reference, options: ElementWriter): Promise<void> {
  const waiting = [{ tag: document, parent: root }]
  let written = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const parent = writeElement(next.tag, next.parent, options)
    const { kids } = next.tag
    for (let at = kids.length - 1; at >= 0; at--) {
      const tag = kids[at]
      if (tag?.kind === 'tag') waiting.push({ tag, parent })
      else if (tag) options.items.forget(tag)
    }
    next.tag.kids = none
    if (++written % elementsPerTurn === 0) {
      await options.pdf.settle()
      await nextTurn()
    }
  }
}

function writeElement(tag: Tag, parent: Reference, options: ElementWriter): Reference {
  const { types, pages, elements, namespaces, classes, extra } = options
  const ref = elements.element(tag)
  const page = firstPage(tag, options)
  const { name, namespace } = types.of(tag.type)
  ref.data = {
    S: name,
    NS: namespace && namespaces.get(namespace),
    P: parent,
    Pg: page === undefined ? undefined : pages.refs[page],
    ...textsOf(tag),
    ...attributesOf(tag, pages.heights, types, classes),
    ...extra(tag, elements),
    K: kidsOf(tag, page, formulaOf(tag, ref, options), options),
  }
  ref.end()
  return ref
}

function firstPage(tag: Tag, { items }: ElementWriter): number | undefined {
  for (const kid of tag.kids) {
    const mark = kid.kind === 'leaf' ? items.marksOf(kid)[0] : undefined
    if (mark) return mark.page
  }
  return undefined
}

/** The MathML of a formula as elements, where the standard has them. */
function formulaOf(tag: Tag, parent: Reference, options: ElementWriter): Reference | undefined {
  const { pdf, items, namespaces, pages } = options
  const namespace = namespaces.get('mathml')
  const tokens = items.tokensOf(tag)
  // Without a drawing its source is printed, and stands for itself.
  if (!namespace || !tag.mathml || !tokens) return undefined
  const root = parseMathml(tag.mathml)
  return root && writeMathml(root, { pdf, namespace, tokens, pages: pages.refs }, parent)
}

/** Content, elements and annotations of an element, in order; nothing where it has none. */
function kidsOf(
  tag: Tag,
  page: number | undefined,
  formula: Reference | undefined,
  { elements, items, pages }: ElementWriter,
): Value {
  const annotations = items.annotationsOf(tag)
  const [only] = tag.kids
  // Most elements hold one thing, and a book has hundreds of thousands.
  if (tag.kids.length === 1 && annotations.length === 0 && !formula) {
    if (only?.kind === 'tag') return elements.element(only)
    const marks = only ? items.marksOf(only) : []
    if (marks.length === 1 && marks[0]) return markOf(marks[0], page, pages.refs)
  }
  const kids: Value[] = []
  for (const kid of tag.kids) {
    if (kid.kind === 'tag') kids.push(elements.element(kid))
    else for (const mark of items.marksOf(kid)) kids.push(markOf(mark, page, pages.refs))
  }
  for (const { annotation, page: own } of annotations)
    kids.push({ Type: 'OBJR', Obj: annotation, Pg: pages.refs[own] })
  if (formula) kids.push(formula)
  return kids.length > 1 ? kids : kids[0]
}

/** Content is named by its number alone where it stands on the element's own page. */
function markOf({ page: on, mcid }: Mark, page: number | undefined, refs: readonly Reference[]): Value {
  return on === page ? mcid : { Type: 'MCR', Pg: refs[on], MCID: mcid }
}

/** Entries that are texts (ISO 32000-1, table 323), and what they are called in a tag. */
const textEntries = [
  ['ID', 'id'],
  ['Lang', 'lang'],
  ['Alt', 'alt'],
  ['ActualText', 'actualText'],
  ['E', 'expansion'],
  ['T', 'title'],
] as const

function textsOf(tag: Tag): Dictionary {
  const result: Dictionary = {}
  for (const [key, name] of textEntries) {
    const text = tag[name]
    if (text !== undefined) result[key] = textString(text)
  }
  return result
}
