import { type AnyNode, descendants, is, parentsOf } from '@lectern/core/reading'
import type { Element } from 'hast'
import { discussions, isNamed, isOfLinks, isSurrounding, isTool } from './signs.js'
import { lengthOf } from './words-in.js'

/**
 * What stands inside the main part of a page and is not its text: menus, links to other pages, buttons to share, notices, forms for comments. It is
 * left out only where two agree: Readability, which left it out too, and what the page says of it by an element, a role, a name or its links.
 *
 * @param text what Readability takes for the article
 */
export function surroundingsIn(part: Element, text: ReadonlySet<AnyNode>): Element[] {
  const length = lengthOfText(part, text)
  if (length < least.length && length < lengthOf(part) * least.share) return []
  const isDiscussion =
    length < longArticle ||
    [...descendants(part)].some((node) => text.has(node) && isNamed(node, discussions))
  const isOfArticle = [...descendants(part)].some((node) => isArticleElement(node) && holdsAny(node, text))
  const found: Element[] = []
  const visit = (parent: Element, isArticle: boolean): void => {
    for (const child of parent.children) {
      if (!is<Element>(child, 'element')) continue
      const isOutside = !text.has(child) && !holdsAny(child, text)
      if (isTool(child) || (isOutside && isOther(child, isArticle))) found.push(child)
      else visit(child, isArticle || (child.tagName === 'article' && !isOutside))
    }
  }
  // Lists of links in the article itself are its own: what to read next, sources.
  const isOther = (element: Element, isArticle: boolean): boolean =>
    isSurrounding(element) ||
    (isOfArticle && isArticleElement(element) && !isNamed(element, discussions)) ||
    (!isDiscussion && isNamed(element, discussions)) ||
    (!isArticle && isOfLinks(element))
  visit(part, part.tagName === 'article')
  return found
}

/** Beside the one that Readability keeps something of, each is another article, or a comment. */
const isArticleElement = (node: AnyNode): node is Element =>
  is<Element>(node, 'element') && node.tagName === 'article'

/** Characters of an article, and the part of all that it is at least: less is a teaser, and Readability has judged wrongly. */
const least = { length: 500, share: 0.5 }

/** Below a long article; where Readability keeps comments, or there is only a short post, they are what people come for. */
const longArticle = 1500

/** Characters of what is kept. */
export function lengthOfText(part: Element, text: ReadonlySet<AnyNode>): number {
  let length = 0
  for (const parent of parentsOf(part))
    if (text.has(parent))
      for (const child of parent.children)
        if (child.type === 'text' && 'value' in child) length += String(child.value).trim().length
  return length
}

function holdsAny(element: Element, text: ReadonlySet<AnyNode>): boolean {
  for (const node of descendants(element)) if (node !== element && text.has(node)) return true
  return false
}
