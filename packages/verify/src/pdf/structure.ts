import { type Decoders, type Marked, markedContents } from './content.js'
import type { PdfDocument } from './document.js'
import { type Entries, is, type PdfValue, textString } from './values.js'

/** A structure element (ISO 32000-1, 14.7). What it holds is read when it is asked for, so that a long document is never held whole. */
export interface StructureElement {
  /** The element's standard type, by the role map. */
  type: string
  id?: string
  lang?: string
  alt?: string
  actualText?: string
  /** The class that the element would have in HTML. */
  pageClass?: string
  /** In logical order; `child` reads each. */
  kids: readonly PdfValue[]
  page: PdfValue | undefined
  depth: number
}

/** The structure tree of a document. */
export interface Structure {
  /** The elements at the root; none where the PDF is not tagged. */
  roots: readonly StructureElement[]
  /** An element, the text of marked content, or nothing where it says nothing. */
  child(kid: PdfValue, parent: StructureElement): StructureElement | string | undefined
}

type Texts = Pick<StructureElement, 'id' | 'lang' | 'alt' | 'actualText' | 'pageClass'>

/** Entries of a structure element that are texts, and what they are called here. */
const textEntries = [
  ['ID', 'id'],
  ['Lang', 'lang'],
  ['Alt', 'alt'],
  ['ActualText', 'actualText'],
] as const

const deepest = 2_500

/** Most elements that are read: twice those of 500,000 words with a tag each. A tree whose branches share children grows without end. */
const mostElements = 2_000_000

export function structureOf(pdf: PdfDocument): Structure {
  const root = pdf.entries(pdf.catalog.get('StructTreeRoot'))
  const marked = markedTexts(pdf)
  const roles = pdf.entries(root.get('RoleMap'))
  let elements = 0
  return {
    roots: kidsOf(root.get('K')).flatMap((kid) => {
      const node = read(kid, undefined, 0)
      return typeof node === 'object' ? node : []
    }),
    child: (kid, { page, depth }) => read(kid, page, depth + 1),
  }

  /** Each is looked at once, and not kept. */
  function kidsOf(value: PdfValue | undefined): readonly PdfValue[] {
    if (value === undefined) return []
    const found = pdf.resolveOnce(value)
    return is(found, 'array') ? found.items : [found]
  }

  function read(
    kid: PdfValue,
    page: PdfValue | undefined,
    depth: number,
  ): StructureElement | string | undefined {
    if (depth > deepest) throw new Error('The structure tree is nested too deeply')
    elements += 1
    if (elements > mostElements) throw new Error('The structure tree has too many elements')
    if (typeof kid === 'number') return marked(page, kid)
    const entries = pdf.entries(pdf.resolveOnce(kid))
    const own = entries.get('Pg') ?? page
    const type = pdf.name(entries.get('Type'))
    if (type === 'OBJR') return undefined
    if (type === 'MCR') return marked(own, Number(entries.get('MCID')))
    const name = pdf.name(entries.get('S'))
    if (name === undefined) return undefined
    return {
      type: pdf.name(roles.get(name)) ?? name,
      ...textsOf(pdf, entries),
      kids: kidsOf(entries.get('K')),
      page: own,
      depth,
    }
  }
}

function textsOf(pdf: PdfDocument, entries: Entries): Texts {
  const found: Texts = {}
  for (const [key, name] of textEntries) {
    const value = pdf.resolve(entries.get(key))
    if (is(value, 'string')) found[name] = textString(value)
  }
  const pageClass = pageClassIn(pdf, entries.get('A'))
  if (pageClass !== undefined) found.pageClass = pageClass
  return found
}

/** The class in the attributes that are for HTML (14.8.5.1). */
function pageClassIn(pdf: PdfDocument, attributes: PdfValue | undefined): string | undefined {
  const found = pdf.resolve(attributes)
  for (const owned of is(found, 'array') ? found.items : [found]) {
    const entries = pdf.entries(owned)
    const name = pdf.resolve(entries.get('class'))
    if (pdf.name(entries.get('O')) === 'HTML-4.01' && is(name, 'string')) return textString(name)
  }
  return undefined
}

/** The text of marked content; each page is read once. */
function markedTexts(pdf: PdfDocument): (page: PdfValue | undefined, mcid: number) => string {
  const pages = new Map<number, ReadonlyMap<number, Marked>>()
  const decoders: Decoders = new Map()
  return (page, mcid) => {
    if (!is(page, 'reference')) return ''
    let contents = pages.get(page.number)
    if (!contents) {
      contents = markedContents(pdf, page, decoders)
      pages.set(page.number, contents)
    }
    return contents.get(mcid)?.text ?? ''
  }
}
