import { xmlName } from '@lectern/core'
import type { Element, ElementContent, Properties } from 'hast'
import { h } from 'hastscript'
import { dropped, isAllowed, known, substitutes } from './elements.js'
import { pageClassOf } from './pages.js'

/**
 * What `toHast` makes, in XHTML 1.0 Transitional, which DAISY 2.02 wants (2.4): elements that it does not have become `div` and `span`
 * with their names as classes, formulas their words, players links. No word is lost. Nobody else has the nodes: they are changed in place,
 * so that a list of a whole book is not held twice.
 */
export function* lowered(nodes: Iterable<ElementContent>): Generator<ElementContent> {
  for (const node of nodes) yield* nodeOf(node)
}

function nodeOf(node: ElementContent): ElementContent[] {
  if (node.type === 'text') return [node]
  if (node.type !== 'element' || dropped.has(node.tagName)) return []
  const special = specials[node.tagName]
  if (special) return special(node)
  if (node.properties.role === 'doc-pagebreak') return [pageOf(node)]
  if (classesOf(node).includes('noteref')) return [renamed(node, 'span')]
  if (node.tagName === 'li' && isNote(node)) return [noteOf(node)]
  return [renamed(node, tagOf(node.tagName))]
}

const specials: Readonly<Record<string, (node: Element) => ElementContent[]>> = {
  math: (node) => [formulaOf(node)],
  input: (node) => [boxOf(node)],
  audio: playerOf,
  video: playerOf,
}

function tagOf(tagName: string): string {
  return known.has(tagName) ? tagName : (substitutes[tagName] ?? 'span')
}

function renamed(node: Element, tagName: string): Element {
  const name = tagName === node.tagName || node.tagName === 'sup' ? [] : [node.tagName]
  const className = [...classesOf(node), ...name]
  const properties = { ...node.properties, ...(className.length > 0 ? { className } : {}) }
  node.tagName = tagName
  node.properties = attributesOf(tagName, properties)
  // An array that grew has room for seventeen, and a list may be a whole book.
  node.children = node.children.flatMap(nodeOf).slice()
  return node
}

function attributesOf(tagName: string, properties: Properties): Properties {
  const kept: Properties = {}
  for (const [property, value] of Object.entries(properties)) {
    if (!isAllowed(tagName, property) || (property === 'dir' && value === 'auto')) continue
    kept[property] = property === 'id' || property === 'headers' ? namesOf(value) : value
  }
  // The name of a call ("Note 3") is the only one that is not in its words.
  if (tagName === 'a' && typeof properties.ariaLabel === 'string') kept.title ??= properties.ariaLabel
  return kept
}

function namesOf(value: Properties[string]): string {
  const ids = Array.isArray(value) ? value.map(String) : String(value).split(/\s+/)
  return ids.map(xmlName).join(' ')
}

/** Pages are `span` with their class and their number as text (DAISY 2.02, 2.1.2.2), also among blocks. */
function pageOf({ properties: { id, title } }: Element): Element {
  const label = String(title)
  return h('span', { id: xmlName(String(id)), className: [pageClassOf(label)] }, label)
}

/** A note is a `div` of this class (Skippable Structures Recommendation, 7.2); the list gives its number. */
function noteOf(node: Element): Element {
  const item = renamed(node, 'li')
  return { ...item, children: [h('div', { className: ['notebody'] }, ...item.children)] }
}

function isNote({ children }: Element): boolean {
  return children.some(
    (child) => child.type === 'element' && (classesOf(child).includes('backlinks') || isNote(child)),
  )
}

/** XHTML 1.0 has no MathML: the formula is said in words, or is the source that it was written in. */
function formulaOf(node: Element): Element {
  const words = typeof node.properties.alttext === 'string' ? node.properties.alttext : textIn(node)
  return h('span', { className: ['formula'] }, words)
}

function boxOf({ properties: { checked, ariaLabel } }: Element): Element {
  return h('span', { title: String(ariaLabel) }, checked ? '☑ ' : '☐ ')
}

/** What plays beside the book is reached by its name. */
function playerOf({ properties: { src }, children }: Element): ElementContent[] {
  const words = children.map(textIn).join('').trim()
  return [h('p', {}, h('a', { href: String(src) }, words || String(src)))]
}

function textIn(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textIn).join('') : ''
}

function classesOf({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : []
}
