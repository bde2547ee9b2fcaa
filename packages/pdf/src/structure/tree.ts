import type { Tag } from '@lectern/layout'
import { type Dictionary, nameTree, type Reference, textString } from '../file/values.js'
import type { FileWriter } from '../file/writer.js'
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

export function createStructure(
  writer: FileWriter,
  document: Tag,
  options: StructureOptions,
): StructureWriter {
  const { types } = options
  const root = writer.ref({ Type: 'StructTreeRoot' })
  const namespaces = new Map(types.namespaces.map((name) => [name, writer.ref({ Type: 'Namespace' })]))
  const elements = createElements(writer, document)
  const items = createContentItems(writer, elements)
  return {
    nameOf: ({ type }) => types.of(type).name,
    withId: elements.withId,
    tokens: types.namespaces.includes('mathml'),
    mark: items.mark,
    annotate: items.annotate,
    openPage: items.openPage,
    async write(top) {
      await writeElements(top, root, { ...options, writer, elements, items, namespaces })
      Object.assign(root.data, {
        K: [elements.element(top)],
        ...parentTree(items, writer),
        ...roleMap(types),
        ...idTree(elements),
        ...(namespaces.size > 0 ? { Namespaces: writeNamespaces(namespaces) } : {}),
      })
      root.end()
      writer.catalog.StructTreeRoot = root
    },
  }
}

function parentTree(items: ContentItems, writer: FileWriter): Dictionary {
  const { numbers, nextKey } = items.parents()
  const tree = writer.ref({ Nums: numbers })
  tree.end()
  return { ParentTree: tree, ParentTreeNextKey: nextKey }
}

function roleMap({ roles }: ElementTypes): Dictionary {
  return Object.keys(roles).length > 0 ? { RoleMap: { ...roles } } : {}
}

function idTree({ ids, element }: Elements): Dictionary {
  if (ids.size === 0) return {}
  return { IDTree: nameTree([...ids].map(([id, tag]) => [id, element(tag)] as const)) }
}

function writeNamespaces(namespaces: ReadonlyMap<Namespace, Reference>): Reference[] {
  return [...namespaces].map(([name, ref]) => {
    ref.data.NS = textString(namespaceUris[name])
    ref.end()
    return ref
  })
}
