import type { Leaf, Tag } from '@lectern/layout'
import type { PdfElement, PdfElementContent } from 'pdfkit'
import type { Marking } from '../draw/content.js'
import type { PdfDocument } from '../pdfkit/document.js'
import { nameTree } from '../pdfkit/name-tree.js'
import { type Dictionary, type Reference, textString } from '../pdfkit/values.js'
import { attributesOf, createClasses } from './attributes.js'
import { addMathml, parseMathml } from './mathml.js'
import { type ElementTypes, type Namespace, namespaceUris } from './types.js'

/** Ties ink, links and fields to elements, which PDFKit writes when all pages are drawn (ISO 32000-1, 14.7). */
export interface StructureWriter extends Marking {
  /** PDFKit's element of a tag. */
  elementOf(tag: Tag): PdfElement
  /** The element that has an id: at once, for links that lead to elements. */
  withId(id: string): Reference | undefined
  write(): void
}

export interface StructureOptions {
  types: ElementTypes
  /** Heights of the pages, points. */
  heights: readonly number[]
  /** Entries of an element that others know (files that belong to it, notes that refer to each other). */
  extra(tag: Tag, structure: StructureWriter): Dictionary
}

export function createStructure(
  pdf: PdfDocument,
  document: Tag,
  { types, heights, extra }: StructureOptions,
): StructureWriter {
  const namespaces = new Map(types.namespaces.map((name) => [name, writeNamespace(name, pdf)]))
  const ids = idsIn(document)
  const elements = new Map<Tag, PdfElement>()
  const contents = new Map<Leaf, PdfElementContent>()
  const tokens = new Map<Tag, Map<number, PdfElementContent>>()
  const classes = createClasses()

  function elementOf(tag: Tag): PdfElement {
    const known = elements.get(tag)
    if (known) return known
    const { lang, alt, expansion: expanded } = tag
    const element = pdf.struct(types.of(tag.type).name, { lang, alt, expanded })
    elements.set(tag, element)
    return element
  }

  /** What PDFKit's elements lack. */
  function addEntries(tag: Tag, { data }: Reference): void {
    const { namespace } = types.of(tag.type)
    if (tag.id !== undefined) data.ID = textString(tag.id)
    if (namespace) data.NS = namespaces.get(namespace)
    Object.assign(data, attributesOf(tag, heights, types, classes), extra(tag, structure))
  }

  function writeElement(tag: Tag): void {
    const element = elementOf(tag)
    addEntries(tag, element.dictionary)
    for (const kid of tag.kids) {
      const child = kid.kind === 'tag' ? elementOf(kid) : contents.get(kid)
      if (child) element.add(child)
      if (kid.kind === 'tag') writeElement(kid)
    }
    writeFormula(tag, element)
    element.end()
  }

  /** The MathML of a formula as elements, where the standard has them. */
  function writeFormula(tag: Tag, element: PdfElement): void {
    const namespace = namespaces.get('mathml')
    const inks = tokens.get(tag)
    // Without a drawing its source is printed, and stands for itself.
    const root = namespace && inks && tag.mathml && parseMathml(tag.mathml)
    if (root) addMathml(root, { pdf, namespace, inks }, element)
  }

  const structure: StructureWriter = {
    tokens: namespaces.has('mathml'),
    mark(leaf, token) {
      if (token === undefined)
        return join(contents, leaf, pdf.markStructureContent(types.of(leaf.tag.type).name))
      const inks = tokens.get(leaf.tag) ?? new Map<number, PdfElementContent>()
      tokens.set(leaf.tag, inks)
      join(inks, token, pdf.markStructureContent('Span'))
    },
    elementOf,
    withId(id) {
      const tag = ids.get(id)
      return tag && elementOf(tag).dictionary
    },
    write() {
      pdf.addStructure(elementOf(document))
      writeElement(document)
      // PDFKit ends it.
      Object.assign(pdf.getStructTreeRoot().data, {
        ...roleMap(types),
        ...(ids.size > 0 ? { IDTree: idTree() } : {}),
        ...classes.written(),
        ...(namespaces.size > 0 ? { Namespaces: [...namespaces.values()] } : {}),
      })
    },
  }

  const idTree = (): Dictionary => nameTree(Array.from(ids, ([id, tag]) => [id, elementOf(tag).dictionary]))

  return structure
}

/** A leaf may have ink on several pages. */
function join<Key>(contents: Map<Key, PdfElementContent>, key: Key, content: PdfElementContent): void {
  const known = contents.get(key)
  if (known) known.push(content)
  else contents.set(key, content)
}

/** The first tag of each id, in the order of the document. */
function idsIn(tag: Tag, ids = new Map<string, Tag>()): Map<string, Tag> {
  if (tag.id !== undefined && !ids.has(tag.id)) ids.set(tag.id, tag)
  for (const kid of tag.kids) if (kid.kind === 'tag') idsIn(kid, ids)
  return ids
}

function roleMap({ roles }: ElementTypes): Dictionary {
  return Object.keys(roles).length > 0 ? { RoleMap: { ...roles } } : {}
}

function writeNamespace(name: Namespace, pdf: PdfDocument): Reference {
  const ref = pdf.ref({ Type: 'Namespace', NS: textString(namespaceUris[name]) })
  ref.end()
  return ref
}
