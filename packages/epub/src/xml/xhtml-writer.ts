import type { Element, Nodes, Properties } from 'hast'
import { find, html, type Schema, svg } from 'property-information'
import { attributeText, isXmlText, textText, xmlText } from './characters.js'

/** What was written, and what a book has to know of it; gathered on the way, so that the tree is walked once. */
export interface Written {
  xml: string
  /** Every id, in document order. */
  ids: ReadonlySet<string>
  /** Elements that decide an item's `properties` (EPUB 3.3, D.2). */
  marked: ReadonlySet<'mathml' | 'svg'>
  pageBreaks: readonly PageBreakPlace[]
  /** Whether characters that XML forbids were left out. */
  isCleaned: boolean
}

export interface PageBreakPlace {
  id: string
  label: string
  /** Id of the sentence that it stands in. */
  sentence?: string
}

/** Writes hast as XHTML: well-formed whatever its texts hold, without a second tree in between. */
export function writeXhtml(nodes: readonly Nodes[]): Written {
  const out: string[] = []
  const ids = new Set<string>()
  const marked = new Set<'mathml' | 'svg'>()
  const pageBreaks: PageBreakPlace[] = []
  let isCleaned = false
  let sentence: string | undefined

  const clean = (value: string): string => {
    if (isXmlText(value)) return value
    isCleaned = true
    return xmlText(value)
  }

  function note({ tagName, properties: { id, role, title } }: Element): void {
    if (typeof id === 'string') {
      ids.add(id)
      if (role === 'doc-pagebreak')
        pageBreaks.push({ id, label: String(title), ...(sentence ? { sentence } : {}) })
    }
    if (tagName === 'math') marked.add('mathml')
    if (tagName === 'svg') marked.add('svg')
  }

  function element(node: Element, around: Vocabulary): void {
    note(node)
    const { tagName, children, properties } = node
    const own = vocabularies[tagName] ?? around
    out.push(`<${tagName}${attributes(properties, own.schema, clean)}`)
    if (children.length === 0) {
      out.push(own.isForeign || voids.has(tagName) ? '/>' : `></${tagName}>`)
      return
    }
    out.push('>')
    const { id } = properties
    const outer = sentence
    if (tagName === 'span' && typeof id === 'string' && isSentence(id)) sentence = id
    for (const child of children) write(child, own)
    sentence = outer
    out.push(`</${tagName}>`)
  }

  function write(node: Nodes, around: Vocabulary): void {
    if (node.type === 'text') out.push(textText(clean(node.value)))
    else if (node.type === 'element') element(node, around)
    else if (node.type === 'root') for (const child of node.children) write(child, around)
  }

  for (const node of nodes) write(node, plain)
  return { xml: out.join(''), ids, marked, pageBreaks, isCleaned }
}

const isSentence = (id: string) => /~\d+$/.test(id)

/**
 * Only what is empty in HTML too is written short: a reading system that takes the file for HTML would never close
 * `<span/>`. Within MathML and SVG both ways mean the same.
 */
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

interface Vocabulary {
  schema: Schema
  isForeign: boolean
}

const plain: Vocabulary = { schema: html, isForeign: false }
const vocabularies: Readonly<Record<string, Vocabulary>> = {
  math: { schema: html, isForeign: true },
  svg: { schema: svg, isForeign: true },
}

interface Known {
  attribute: string
  separator: ' ' | ', '
}

const known = new Map<Schema, Map<string, Known>>()

/** The attribute of a property, as hast names it; looked up once each. */
function knownOf(name: string, schema: Schema): Known {
  const names = known.get(schema) ?? new Map<string, Known>()
  known.set(schema, names)
  const before = names.get(name)
  if (before) return before
  const info = find(schema, name)
  const found: Known = {
    attribute: info.attribute,
    separator: info.commaSeparated ? ', ' : ' ',
  }
  names.set(name, found)
  return found
}

function attributes(properties: Properties, schema: Schema, clean: (value: string) => string): string {
  let text = ''
  for (const name in properties) {
    const value = properties[name]
    if (value === undefined || value === null || value === false || Number.isNaN(value)) continue
    const { attribute, separator } = knownOf(name, schema)
    const written = Array.isArray(value) ? value.join(separator) : value === true ? '' : String(value)
    text += ` ${attribute}="${attributeText(clean(written))}"`
  }
  return text
}
