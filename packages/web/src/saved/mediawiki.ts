import type { Element, Root as HastRoot } from 'hast'
import { classesOf, elementsIn, remove } from '../elements.js'

/** Above each text MediaWiki writes whose page it is, perhaps as a heading, and in old skins links to its menus. No browser shows them. What is marked as not to be printed goes with the parts of the site. */
export function findMediaWiki(page: HastRoot): Element[] {
  const above = elementsIn(page).filter(
    (one) =>
      /^(?:siteSub|jump-to-nav)$/.test(String(one.properties.id)) && !classesOf(one).includes('noprint'),
  )
  remove(page, new Set(above))
  return above
}
