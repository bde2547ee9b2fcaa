import type { Element } from 'hast'
import { outermost } from './elements.js'
import { isNamed } from './signs.js'
import { lengthOf } from './words-in.js'

/** Names of what is laid over a page: notices of cookies, dialogs. A recipe of cookies is none. */
const names =
  /cookie[-_]?(?:alert|banner|bar|consent|disclaimer|hint|info|law|message|notice|overlay|policy|popup|warning)|(?:^|[-_])(?:gdpr|modal|popup)$/i

/**
 * What is laid over a page, which Readability must not see: it takes the long paragraphs of such a notice for the article, where that has short ones.
 * What holds half of the words is no notice.
 */
export function noticesIn(body: Element, all: readonly Element[]): Element[] {
  const most = lengthOf(body) / 2
  return outermost(all.filter(isNotice)).filter((notice) => lengthOf(notice) < most)
}

function isNotice(element: Element): boolean {
  const { tagName, properties } = element
  if (/^(?:html|body|main|article)$/.test(tagName)) return false
  if (tagName === 'dialog' || /^(?:alert)?dialog$/.test(String(properties.role ?? ''))) return true
  return isNamed(element, names)
}
