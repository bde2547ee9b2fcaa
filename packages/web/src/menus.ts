import { descendants, is } from '@lectern/core/reading'
import type { Element } from 'hast'
import { isOfOneself } from './converted.js'
import { classesOf, elements, elementsIn, outermost } from './elements.js'
import { isSurrounding } from './signs.js'
import { lengthOf } from './words-in.js'

/** So many parts that say they are none of the article (advertisements, buttons to share, forms) come from a site, though it marks no menu. */
const manyParts = 5

/** Menus, headers and footers of a site. A page without them is its own article. Of one that was made of a document, only plain signs count. */
export function hasSurroundings(body: Element, isOfDocument: boolean): boolean {
  const menus = isOfDocument
    ? /^(?:nav(?:bar|igation)?|menu|site-header)$/i
    : /^(?:nav(?:bar|igation)?|menu|sidebar|site-header)$/i
  let parts = 0
  for (const node of descendants(body)) {
    if (!is<Element>(node, 'element') || (isOfDocument && isOfOneself(node))) continue
    const { role, id, className } = node.properties
    const names = [id, ...(Array.isArray(className) ? className : [])].map(String)
    if (node.tagName === 'nav' || /^(?:navigation|banner)$/.test(String(role ?? ''))) return true
    if (names.some((name) => menus.test(name))) return true
    if (isOfDocument) continue
    if (isFooter(node, names) && elements(node, 'a').length > 0) return true
    if (!isInSentence(node) && isSurrounding(node) && ++parts === manyParts) return true
  }
  return false
}

/** The calls of notes may be of a class `tag`, and terms of one `menu`: what stands in a line of words is no part of a site. */
const isInSentence = ({ tagName }: Element) =>
  /^(?:a|b|code|em|font|i|ins|small|span|strong|su[bp])$/.test(tagName)

/** What a program writes below the document that it made: the way home, the date. A longer one has words of the document. */
export function footersOf(body: Element): Element[] {
  return outermost(
    elementsIn(body).filter((one) => {
      const isAtEnd = isFooter(one, [one.properties.id, ...classesOf(one)].map(String))
      return isAtEnd && elements(one, 'a').length > 0 && lengthOf(one) < 200
    }),
  )
}

/** One without a link is the article's own: when it was last changed, say. */
function isFooter({ tagName, properties: { role } }: Element, names: readonly string[]): boolean {
  return tagName === 'footer' || role === 'contentinfo' || names.some((name) => /^footer$/i.test(name))
}
