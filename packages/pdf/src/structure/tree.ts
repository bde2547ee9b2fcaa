import type { Tag } from '@lectern/layout'
import type { PdfDocument } from '../pdfkit/document.js'
import { referenceNotation } from '../pdfkit/notation.js'
import { nameTree } from '../pdfkit/trees.js'
import { type Dictionary, type Reference, textString } from '../pdfkit/values.js'
import { createClasses } from './attributes.js'
import { type ContentItems, createContentItems } from './content-items.js'
import { createElements, type Elements } from './elements.js'
import { type ElementTypes, type Namespace, namespaceUris } from './types.js'
import { type StructureOptions, writeElements } from './write-elements.js'

/** Ties ink and links to elements, and writes the structure tree when all pages are drawn (ISO 32000-1, 14.7). */
export interface StructureWriter
  extends Pick<ContentItems, 'mark' | 'annotate' | 'openPage'>,
    Pick<Elements, 'withId'> {
  /** The tag that marks an element's content on a page. */
  nameOf(tag: Tag): string
  /** Whether the tokens of formulas are elements of their own. */
  tokens: boolean
  write(document: Tag): Promise<void>
}

export function createStructure(pdf: PdfDocument, document: Tag, options: StructureOptions): StructureWriter {
  const { types } = options
  const root = pdf.getStructTreeRoot()
  const namespaces = new Map(types.namespaces.map((name) => [name, pdf.ref({ Type: 'Namespace' })]))
  const elements = createElements(pdf, document)
  const items = createContentItems(pdf, elements)
  return {
    nameOf: ({ type }) => types.of(type).name,
    withId: elements.withId,
    tokens: types.namespaces.includes('mathml'),
    mark: items.mark,
    annotate: items.annotate,
    openPage: items.openPage,
    async write(top) {
      const classes = createClasses()
      await writeElements(top, root, { ...options, pdf, elements, items, namespaces, classes })
      // PDFKit ends it.
      Object.assign(root.data, {
        ParentTree: items.parents(),
        K: [elements.element(top)],
        ...roleMap(types),
        ...idTree(elements, pdf),
        ...classes.written(),
        ...(namespaces.size > 0 ? { Namespaces: writeNamespaces(namespaces) } : {}),
      })
    },
  }
}

function roleMap({ roles }: ElementTypes): Dictionary {
  return Object.keys(roles).length > 0 ? { RoleMap: { ...roles } } : {}
}

function idTree({ ids, numberOf }: Elements, pdf: PdfDocument): Dictionary {
  if (ids.size === 0) return {}
  const elementOf = (id: string): string => {
    const tag = ids.get(id)
    return tag ? referenceNotation(numberOf(tag)) : 'null'
  }
  return { IDTree: nameTree(ids.keys(), elementOf, pdf) }
}

function writeNamespaces(namespaces: ReadonlyMap<Namespace, Reference>): Reference[] {
  return [...namespaces].map(([name, ref]) => {
    ref.data.NS = textString(namespaceUris[name])
    ref.end()
    return ref
  })
}
