import { type AnyNode, is } from '@lectern/core/reading'
import type { Element } from 'hast'
import { isOfSite } from './signs.js'
import { lengthOfText } from './surroundings.js'

/** So few characters are no article, where the page has more of them that are none of its menus: short lines of a dialogue, a list. */
const doubtful = { length: 700, share: 0.35 }

/** Whether Readability has found something else than the article. */
export function isDoubtful(body: Element, text: ReadonlySet<AnyNode>): boolean {
  const length = lengthOfText(body, text)
  return length < doubtful.length && length < lengthOfText(body, ownOf(body)) * doubtful.share
}

/** All that the page does not call something else itself. */
export function ownOf(body: Element): ReadonlySet<AnyNode> {
  const own = new Set<AnyNode>()
  const visit = (parent: Element): void => {
    own.add(parent)
    for (const child of parent.children)
      if (!is<Element>(child, 'element')) own.add(child)
      else if (!isOfSite(child)) visit(child)
  }
  visit(body)
  return own
}
