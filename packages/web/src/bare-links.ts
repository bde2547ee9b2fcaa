import { type AnyNode, isParent, textNode } from '@lectern/core/reading'
import type { Element } from 'hast'
import { rules } from './rules.js'
import type { HtmlState } from './state.js'
import { saidIn } from './words-in.js'

/** Pages of others that send the address of this one to somebody. */
const sharing =
  /^(?:whatsapp:|mailto:\?|(?:https?:)?\/\/(?:[a-z]{1,6}\.)?(?:facebook\.com\/(?:share|dialog\/(?:share|send))|(?:twitter|x)\.com\/(?:intent\/|share|home\?status)|linkedin\.com\/(?:share|cws\/share)|pinterest\.[a-z.]{2,6}\/pin\/create|reddit\.com\/submit|tumblr\.com\/(?:share|widgets\/share)|whatsapp\.com\/send|wa\.me\/\?|(?:t|telegram)\.me\/share|plus\.google\.com\/share|google\.com\/share|getpocket\.com\/(?:save|edit)|news\.ycombinator\.com\/submitlink|vk\.com\/share|flipboard\.com\/bookmarklet|bsky\.app\/intent|threads\.net\/intent|xing\.com\/(?:spi|app\/user)|line\.me\/R\/msg))/i

/**
 * A link that shows a sign of a font or a drawing, and has no words. One that shares the page is none of the article, whatever picture it has; another one has the name by
 * which a screen reader calls it (accname 1.2, 2D and 2I).
 *
 * @returns what stands in its place; undefined where it stays
 */
export function withoutBareLink(
  node: Element,
  parent: AnyNode,
  { context }: HtmlState,
): AnyNode[] | undefined {
  const { href, ariaLabel, title } = node.properties
  if (href === undefined) return undefined
  const isOfSharing = sharing.test(String(href)) && saidIn(node) === ''
  if (!isOfSharing && !isBare(node)) return undefined
  if (isOfSharing) {
    context.report(
      rules['html-removed'],
      `A link without words is removed; it shares the page: ${String(href)}`,
      {
        place: node,
      },
    )
    return []
  }
  const name = String(ariaLabel ?? title ?? '').trim()
  if (/^#?$/.test(String(href).trim())) delete node.properties.href
  else if (!String(href).startsWith('#')) {
    if (name) node.children = [textNode(name, node)]
    return apart(node, parent)
  }
  return undefined
}

/** Nothing was seen in its place, so that no space stands beside it: what is shown now must not join the words there. */
function apart(node: Element, parent: AnyNode): AnyNode[] {
  const beside = isParent(parent) ? parent.children : []
  const index = beside.indexOf(node)
  const joins = (other: AnyNode | undefined, pattern: RegExp) =>
    other?.type === 'text' && 'value' in other && pattern.test(String(other.value))
  const before = joins(beside[index - 1], /[\p{L}\p{N}]$/u) ? [textNode(' ', node)] : []
  const after = joins(beside[index + 1], /^[\p{L}\p{N}]/u) ? [textNode(' ', node)] : []
  return [...before, node, ...after]
}

function isBare(node: AnyNode): boolean {
  if (node.type === 'text' || node.type === 'comment')
    return node.type === 'comment' || !('value' in node) || String(node.value).trim() === ''
  if (node.type !== 'element' || !('children' in node)) return false
  const { tagName, children } = node as Element
  return signs.test(tagName) && children.every(isBare)
}

/** What icons of fonts are set in. */
const signs = /^(?:a|b|em|font|i|s|small|span|strong|u)$/
