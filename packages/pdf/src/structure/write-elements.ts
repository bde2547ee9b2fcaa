import type { Tag } from '@lectern/layout'
import type { PdfDocument } from '../pdfkit/document.js'
import { arrayNotation, referenceNotation, textNotation } from '../pdfkit/notation.js'
import type { Dictionary, Reference } from '../pdfkit/values.js'
import { nextTurn } from '../turn.js'
import { type AttributeClasses, attributesOf } from './attributes.js'
import { type ContentItems, type Mark, marksOf } from './content-items.js'
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
  const waiting = [{ tag: document, parent: root.id }]
  let written = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const parent = writeElement(next.tag, next.parent, options)
    const { kids } = next.tag
    for (let at = kids.length - 1; at >= 0; at--) {
      const tag = kids[at]
      if (tag?.kind === 'tag') waiting.push({ tag, parent })
    }
    next.tag.kids = none
    if (++written % elementsPerTurn === 0) {
      await options.pdf.settle()
      await nextTurn()
    }
  }
}

/** As PDFKit would write it. */
function writeElement(tag: Tag, parent: number, options: ElementWriter): number {
  const { pdf, types, pages, elements, namespaces } = options
  const id = elements.numberOf(tag)
  const page = firstPage(tag)
  const { name, namespace } = types.of(tag.type)
  const space = namespace && namespaces.get(namespace)
  const on = page === undefined ? undefined : pages.refs[page]
  const kids = kidsOf(tag, page, formulaOf(tag, id, options), options)
  const entries = [
    `/S /${name}`,
    space && `/NS ${referenceNotation(space.id)}`,
    `/P ${referenceNotation(parent)}`,
    on && `/Pg ${referenceNotation(on.id)}`,
    textsOf(tag),
    othersOf(tag, options),
    kids && `/K ${kids}`,
  ]
  pdf.pack(id, `<<\n${entries.filter(Boolean).join('\n')}\n>>`)
  return id
}

/** What few elements have is left to PDFKit. */
function othersOf(tag: Tag, { pdf, pages, types, classes, elements, extra }: ElementWriter): string {
  const others: Dictionary = { ...attributesOf(tag, pages.heights, types, classes), ...extra(tag, elements) }
  for (const key in others)
    if (others[key] !== undefined) return pdf.notation(others).slice('<<\n'.length, -'\n>>'.length)
  return ''
}

function firstPage(tag: Tag): number | undefined {
  for (const kid of tag.kids) if (kid.kind === 'leaf' && kid.page >= 0) return kid.page
  return undefined
}

/** The MathML of a formula as elements, where the standard has them. */
function formulaOf(tag: Tag, parent: number, options: ElementWriter): Reference | undefined {
  const { pdf, items, namespaces, pages } = options
  const namespace = namespaces.get('mathml')
  const tokens = items.tokensOf(tag)
  // Without a drawing its source is printed, and stands for itself.
  if (!namespace || !tag.mathml || !tokens) return undefined
  const root = parseMathml(tag.mathml)
  return root && writeMathml(root, { pdf, namespace, tokens, pages: pages.refs }, pdf.refer(parent))
}

/** Content, elements and annotations of an element, in order; nothing where it has none. */
function kidsOf(
  tag: Tag,
  page: number | undefined,
  formula: Reference | undefined,
  { elements, items, pages }: ElementWriter,
): string {
  const kids: string[] = []
  for (const kid of tag.kids) {
    if (kid.kind === 'tag') kids.push(referenceNotation(elements.numberOf(kid)))
    else for (const mark of marksOf(kid)) kids.push(markOf(mark, page, pages.refs))
  }
  for (const { annotation, page: own } of items.annotationsOf(tag))
    kids.push(`<<\n/Type /OBJR\n/Obj ${referenceNotation(annotation.id)}${pageEntry(pages.refs[own])}\n>>`)
  if (formula) kids.push(referenceNotation(formula.id))
  return kids.length > 1 ? arrayNotation(kids) : (kids[0] ?? '')
}

/** Content is named by its number alone where it stands on the element's own page. */
function markOf({ page: on, mcid }: Mark, page: number | undefined, refs: readonly Reference[]): string {
  return on === page ? String(mcid) : `<<\n/Type /MCR${pageEntry(refs[on])}\n/MCID ${mcid}\n>>`
}

const pageEntry = (page: Reference | undefined): string => (page ? `\n/Pg ${referenceNotation(page.id)}` : '')

/** Entries that are texts (ISO 32000-1, table 323), and what they are called in a tag. */
const textEntries = [
  ['ID', 'id'],
  ['Lang', 'lang'],
  ['Alt', 'alt'],
  ['ActualText', 'actualText'],
  ['E', 'expansion'],
  ['T', 'title'],
] as const

function textsOf(tag: Tag): string {
  let lines = ''
  for (const [key, name] of textEntries) {
    const text = tag[name]
    if (text !== undefined) lines += `${lines && '\n'}/${key} ${textNotation(text)}`
  }
  return lines
}
