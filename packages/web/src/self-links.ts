import { type AnyNode, is, parentsOf } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { wordsIn } from './words-in.js'

/** Marks by which people take the address of a heading: Sphinx, MkDocs and Jupyter put them into it. */
const mark = /^(?:[¶#§🔗⚓\s]|\uFE0E|\uFE0F)+$/u

/** A link of a heading to itself says nothing; read aloud, it is a "paragraph mark". */
export function withoutSelfLinks(page: HastRoot): void {
  for (const parent of parentsOf(page))
    if (is<Element>(parent, 'element') && /^(?:h[1-6]|dt|caption|figcaption)$/.test(parent.tagName))
      parent.children = parent.children.filter((child) => !isSelfLink(child))
}

function isSelfLink(node: AnyNode): boolean {
  if (!is<Element>(node, 'element') || node.tagName !== 'a') return false
  return String(node.properties.href ?? '').startsWith('#') && mark.test(wordsIn(node))
}
