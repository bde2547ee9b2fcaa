import { type AnyNode, is, parentsOf } from '@lectern/core/reading'
import type { Element, ElementContent, Root as HastRoot } from 'hast'
import { elementsIn } from './elements.js'
import { wordsIn } from './words-in.js'

/**
 * Marks by which people take the address of a heading: Sphinx, MkDocs, Jupyter and rustdoc put them into it or beside it. Docusaurus and VitePress
 * have a character without width, Asciidoctor and GitHub nothing but what a style sheet or a drawing shows.
 */
const mark = /^(?:[¶#§🔗⚓\s\u200B\u200C\u2060]|\uFE0E|\uFE0F)*$/u
const titles = /^(?:h[1-6]|dt|caption|figcaption)$/
const headings = /^h[1-6]$/
const shown = /^(?:audio|iframe|img|input|math|object|picture|video)$/

/** A link of a heading to itself says nothing; read aloud, it is a "paragraph mark". Its own name stays as a place. */
export function withoutSelfLinks(page: HastRoot): void {
  for (const parent of parentsOf(page)) {
    if (!is<Element>(parent, 'element')) continue
    if (titles.test(parent.tagName) || parent.children.some(isHeading))
      parent.children = parent.children.flatMap(withoutSelfLink)
  }
}

function withoutSelfLink(node: ElementContent): ElementContent[] {
  return isSelfLink(node) ? placeOf(node) : [node]
}

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
