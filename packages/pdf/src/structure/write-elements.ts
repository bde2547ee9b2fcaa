import type { Tag } from '@lectern/layout'
import {
  type Dictionary,
  encodeText,
  entriesOf,
  joined,
  literal,
  nameOf,
  type Reference,
} from '../file/values.js'
import type { FileWriter } from '../file/writer.js'
import { nextTurn } from '../turn.js'
import { attributesOf } from './attributes.js'
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
  writer: FileWriter
  elements: Elements
  items: ContentItems
  namespaces: ReadonlyMap<Namespace, Reference>
}

/** Some 40 object streams. */
const elementsPerTurn = 8_000

/** An element before what it holds. Others run between many, so that their compression begins. */
export async function writeElements(document: Tag, root: Reference, options: ElementWriter): Promise<void> {
  const waiting = [{ tag: document, parent: root }]
  let written = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const parent = writeElement(next.tag, next.parent, options)
    for (const tag of next.tag.kids.toReversed()) if (tag.kind === 'tag') waiting.push({ tag, parent })
    if (++written % elementsPerTurn === 0) {
      await options.writer.settle()
      await nextTurn()
    }
  }
}

/** There are as many elements as paragraphs, cells and marks: each is written at once, without a dictionary. */
function writeElement(tag: Tag, parent: Reference, options: ElementWriter): Reference {
  const { types, pages, elements, namespaces, extra } = options
  const ref = elements.element(tag)
  const page = firstPage(tag, options)
  const { name, namespace } = types.of(tag.type)
  const space = namespace && namespaces.get(namespace)
  ref.endAs(
    `<</S${nameOf(name)}${space ? `/NS ${to(space)}` : ''}/P ${to(parent)}` +
      `${page === undefined ? '' : `/Pg ${to(pages.refs[page])}`}${textsOf(tag)}` +
      `${entriesOf(attributesOf(tag, pages.heights, types))}${entriesOf(extra(tag, elements))}` +
      `${kidsOf(tag, page, formulaOf(tag, ref, options), options)}>>`,
  )
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
  const { writer, items, namespaces, pages } = options
  const namespace = namespaces.get('mathml')
  const tokens = items.tokensOf(tag)
  // Without a drawing its source is printed, and stands for itself.
  if (!namespace || !tag.mathml || !tokens) return undefined
  const root = parseMathml(tag.mathml)
  return root && writeMathml(root, { writer, namespace, tokens, pages: pages.refs }, parent)
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
    if (kid.kind === 'tag') kids.push(to(elements.element(kid)))
    else for (const mark of items.marksOf(kid)) kids.push(markOf(mark, page, pages.refs))
  }
  for (const { annotation, page: own } of items.annotationsOf(tag))
    kids.push(`<</Type/OBJR/Obj ${to(annotation)}/Pg ${to(pages.refs[own])}>>`)
  if (formula) kids.push(to(formula))
  return listed(kids)
}

/** Content is named by its number alone where it stands on the element's own page. */
function markOf({ page: on, mcid }: Mark, page: number | undefined, refs: readonly Reference[]): string {
  return on === page ? String(mcid) : `<</Type/MCR/Pg ${to(refs[on])}/MCID ${mcid}>>`
}

const to = (reference: Reference | undefined): string => `${reference?.id} 0 R`

/** Most elements hold one thing. */
function listed(kids: readonly string[]): string {
  const [first] = kids
  if (first === undefined) return ''
  return `/K${kids.length > 1 ? `[${first}${kids.slice(1).map(joined).join('')}]` : joined(first)}`
}

function textsOf({ id, lang, alt, actualText, expansion, title }: Tag): string {
  return (
    textOf('ID', id) +
    textOf('Lang', lang) +
    textOf('Alt', alt) +
    textOf('ActualText', actualText) +
    textOf('E', expansion) +
    textOf('T', title)
  )
}

const textOf = (key: string, text: string | undefined): string =>
  text === undefined ? '' : `/${key}${literal(encodeText(text))}`
