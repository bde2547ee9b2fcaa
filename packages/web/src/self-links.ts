import { type AnyNode, is, parentsOf } from '@lectern/core/reading'
import type { Element, ElementContent, Root as HastRoot } from 'hast'
import { classesOf, elementsIn } from './elements.js'
import { wordsIn } from './words-in.js'

/**
 * Marks by which people take the address of a heading: Sphinx, MkDocs, Jupyter and rustdoc put them into it or beside it. Docusaurus and VitePress
 * have a character without width, Doxygen has a diamond, Asciidoctor and GitHub nothing but what a style sheet or a drawing shows.
 */
const mark = /^(?:[¶#§◆🔗⚓\s\u200B\u200C\u2060]|\uFE0E|\uFE0F)*$/u
const titles = /^(?:h[1-6]|dt|caption|figcaption)$/
const headings = /^h[1-6]$/
const shown = /^(?:audio|iframe|img|input|math|object|picture|video)$/

/**
 * A link of a heading or a paragraph to itself says nothing; read aloud, it is a "paragraph mark". Its own name stays as a place. Where the words of a
 * heading are such a link (mdBook, xml2rfc), they are words alone.
 */
export function withoutSelfLinks(page: HastRoot): void {
  const around = new Map<AnyNode, Element>()
  const hasTwo = twoHeadings()
  for (const parent of parentsOf(page)) {
    if (!is<Element>(parent, 'element')) continue
    for (const child of parent.children) around.set(child, parent)
    if (headings.test(parent.tagName))
      parent.children = parent.children.flatMap(unwrapped(parent, around, hasTwo))
    if (titles.test(parent.tagName) || isPermalink(parent) || parent.children.some(isHeading))
      parent.children = parent.children.flatMap(withoutSelfLink)
    else if (parent.properties.id)
      parent.children = parent.children.filter((child) => !leadsTo(child, parent))
  }
}

/** The words of a link that leads to the heading, or to the part that it heads. */
function unwrapped(
  heading: Element,
  around: ReadonlyMap<AnyNode, Element>,
  hasTwo: (part: Element) => boolean,
): (node: ElementContent) => ElementContent[] {
  const own = new Set<string>()
  for (let part: Element | undefined = heading; part && own.size < mostAround; part = around.get(part)) {
    // A part with two headings is not the one's own.
    if (part !== heading && hasTwo(part)) break
    if (part.properties.id) own.add(`#${part.properties.id}`)
  }
  return (node) => {
    const isMark: boolean = isSelfLink(node)
    if (isMark || !is<Element>(node, 'element') || node.tagName !== 'a') return [node]
    const { id, name, href } = node.properties
    const isOwn = own.has(String(href)) || (id !== undefined && href === `#${id}`)
    if (!isOwn) return [node]
    return [...(id || name ? placeOf(node) : []), ...node.children]
  }
}

/** Whether two headings stand in a part, looked for once: each of them asks. */
function twoHeadings(): (part: Element) => boolean {
  const known = new Map<Element, boolean>()
  return (part) => {
    const has = known.get(part) ?? part.children.filter(isHeading).length > 1
    known.set(part, has)
    return has
  }
}

/** Headings are wrapped with their parts a few times. */
const mostAround = 4

/** A mark that leads to the paragraph which it ends. */
function leadsTo(node: ElementContent, { properties: { id } }: Element): boolean {
  return isSelfLink(node) && node.properties.href === `#${id}` && wordsIn(node) !== '' && !node.properties.id
}

function withoutSelfLink(node: ElementContent): ElementContent[] {
  return isSelfLink(node) ? placeOf(node) : [node]
}

/** What Doxygen puts into its headings around the mark. */
const isPermalink = (node: Element): boolean =>
  classesOf(node).includes('permalink') && node.tagName === 'span'

function isHeading(node: AnyNode): boolean {
  return is<Element>(node, 'element') && headings.test(node.tagName)
}

function isSelfLink(node: AnyNode): node is Element {
  if (!is<Element>(node, 'element') || node.tagName !== 'a') return false
  if (!String(node.properties.href ?? '').startsWith('#') || !mark.test(wordsIn(node))) return false
  return !elementsIn(node).some(({ tagName }) => shown.test(tagName))
}

function placeOf({ properties: { id, name }, ...element }: Element): Element[] {
  return id || name
    ? [{ ...element, properties: { ...(id ? { id } : {}), ...(name ? { name } : {}) }, children: [] }]
    : []
}
