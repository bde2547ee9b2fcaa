import { type AnyNode, is, parentsOf } from '@lectern/core/reading'
import type { Element, ElementContent, Root as HastRoot } from 'hast'
import { elementsIn } from '../text/elements.js'
import { wordsIn } from '../text/words.js'

const headings = /^h[1-6]$/
const titles = /^(?:h[1-6]|dt|caption|figcaption)$/
const shown = /^(?:audio|iframe|img|input|math|object|picture|video)$/

/**
 * A sign in a heading, or beside one, by which people take its address ("¶", "#", "§") says nothing; read aloud, it is a "paragraph mark". Its own
 * name stays as a place. Where the words of a heading are a link to itself, they are words alone.
 */
export function withoutSelfLinks(page: HastRoot): void {
  for (const parent of parentsOf(page)) {
    if (!is<Element>(parent, 'element')) continue
    if (titles.test(parent.tagName))
      for (const inner of parentsOf(parent)) inner.children = inner.children.flatMap(withoutSign)
    else if (parent.children.some(isHeading)) parent.children = parent.children.flatMap(withoutSign)
    const { id } = parent.properties
    if (id && headings.test(parent.tagName))
      parent.children = parent.children.flatMap((child) =>
        leadsTo(child, id) ? [...placeOf(child), ...child.children] : [child],
      )
    else if (id) parent.children = parent.children.filter((child) => !(isSign(child) && leadsTo(child, id)))
  }
}

function withoutSign(node: AnyNode): ElementContent[] {
  return isSign(node) ? placeOf(node) : [node as ElementContent]
}

const isHeading = (node: AnyNode): boolean => is<Element>(node, 'element') && headings.test(node.tagName)

function leadsTo(node: AnyNode, id: unknown): node is Element {
  return is<Element>(node, 'element') && node.tagName === 'a' && node.properties.href === `#${id}`
}

/** A link within the page that shows no word: a sign, or what a style sheet draws. Calls of notes have a star. */
function isSign(node: AnyNode): node is Element {
  if (!is<Element>(node, 'element') || node.tagName !== 'a') return false
  if (!String(node.properties.href ?? '').startsWith('#') || /[\p{L}\p{N}*†‡]/u.test(wordsIn(node)))
    return false
  return !elementsIn(node).some(({ tagName }) => shown.test(tagName))
}

function placeOf({ properties: { id, name }, ...element }: Element): Element[] {
  return id || name
    ? [{ ...element, properties: { ...(id ? { id } : {}), ...(name ? { name } : {}) }, children: [] }]
    : []
}
