import { type Decoders, type Marked, markedContents } from './content.js'
import type { PdfDocument } from './document.js'
import { type Entries, is, type PdfValue, textString } from './values.js'

/** A structure element with what it says, in logical order (ISO 32000-1, 14.7). */
export interface StructureElement {
  /** Its standard type, by the role map. */
  type: string
  id?: string
  lang?: string
  alt?: string
  actualText?: string
  children: readonly Child[]
}

type Child = StructureElement | string

/** Entries of a structure element that are texts, and what they are called here. */
const textEntries = [
  ['ID', 'id'],
  ['Lang', 'lang'],
  ['Alt', 'alt'],
  ['ActualText', 'actualText'],
] as const

const deepest = 2_500

/** Of 500,000 words with a tag each, twice as many; a tree whose branches share children grows without end. */
const mostElements = 2_000_000

/** The roots of the structure tree; none where the PDF is not tagged. */
export function structureOf(pdf: PdfDocument): StructureElement[] {
  const root = pdf.entries(pdf.catalog.get('StructTreeRoot'))
  const pages = new Map<number, ReadonlyMap<number, Marked>>()
  const decoders: Decoders = new Map()
  const roles = pdf.entries(root.get('RoleMap'))
  let elements = 0
  return children(root.get('K'), undefined, 0).filter((node) => typeof node !== 'string')

  function kids(value: PdfValue | undefined): readonly PdfValue[] {
    if (value === undefined) return []
    return is(pdf.resolve(value), 'array') ? pdf.array(value) : [value]
  }

  function children(value: PdfValue | undefined, page: PdfValue | undefined, depth: number): Child[] {
    const found: Child[] = []
    for (const kid of kids(value)) {
      const node = child(kid, page, depth)
      if (node !== undefined) found.push(node)
    }
    return found
  }

  function child(kid: PdfValue, page: PdfValue | undefined, depth: number): Child | undefined {
    if (depth > deepest) throw new Error('The structure tree is nested too deeply')
    elements += 1
    if (elements > mostElements) throw new Error('The structure tree has too many elements')
    if (typeof kid === 'number') return marked(page, kid)
    const entries = pdf.entriesOnce(kid)
    const own = entries.get('Pg') ?? page
    const type = pdf.name(entries.get('Type'))
    if (type === 'OBJR') return undefined
    if (type === 'MCR') return marked(own, Number(entries.get('MCID')))
    const name = pdf.name(entries.get('S'))
    if (name === undefined) return undefined
    return {
      type: pdf.name(roles.get(name)) ?? name,
      ...texts(entries),
      children: children(entries.get('K'), own, depth + 1),
    }
  }

  function texts(entries: Entries): Omit<StructureElement, 'type' | 'children'> {
    const found: Omit<StructureElement, 'type' | 'children'> = {}
    for (const [key, name] of textEntries) {
      const value = pdf.resolve(entries.get(key))
      if (is(value, 'string')) found[name] = textString(value)
    }
    return found
  }

  function marked(page: PdfValue | undefined, mcid: number): string {
    if (!is(page, 'reference')) return ''
    let contents = pages.get(page.number)
    if (!contents) {
      contents = markedContents(pdf, page, decoders)
      pages.set(page.number, contents)
    }
    return contents.get(mcid)?.text ?? ''
  }
}

/** What an element says, replacement text in place of what is drawn. */
export function spokenText(element: StructureElement): string {
  if (element.actualText !== undefined) return element.actualText
  return element.children.map((child) => (typeof child === 'string' ? child : spokenText(child))).join(' ')
}
