import { type AnyNode, descendants, is, parentsOf } from '@lectern/core/reading'
import type { Element } from 'hast'
import { elements, elementsIn } from './elements.js'
import { holdsLead } from './lead.js'
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
  const hasOneTitle = elements(part, 'h1').length === 1
  const found: Element[] = []
  let isBegun = false
  const visit = (parent: Element, isArticle: boolean): void => {
    const isBeside = parent.children.some((child) => isArticleElement(child) && holdsAny(child, text))
    for (const child of parent.children) {
      if (!is<Element>(child, 'element')) continue
      isBegun ||= text.has(child)
      const isOutside = !text.has(child) && !holdsAny(child, text)
      const goes = isTool(child) || (isOutside && isOther(child, isArticle, isBeside))
      if (goes && (isBegun || !holdsLead(child))) found.push(child)
      else visit(child, isArticle || (child.tagName === 'article' && !isOutside))
    }
  }
  // Lists of links in the article itself are its own: what to read next, sources. What is added here belongs into `mayHoldSurroundings`, too.
  const isOther = (element: Element, isArticle: boolean, isBeside: boolean): boolean =>
    isSurrounding(element) ||
    (isOfArticle && isArticleElement(element) && isAnother(element, isBeside, hasOneTitle)) ||
    (!isDiscussion && isNamed(element, discussions)) ||
    (!isArticle && isOfLinks(element))
  visit(part, part.tagName === 'article')
  return found
}

/** Whether anything in a part could be left out, whatever Readability takes for the article. In a page without names and menus nothing can. */
export function mayHoldSurroundings(part: Element): boolean {
  return elementsIn(part).some(
    (element) =>
      element.tagName === 'article' ||
      isNamed(element, discussions) ||
      isTool(element) ||
      isSurrounding(element) ||
      isOfLinks(element),
  )
}

/** Beside the one that Readability keeps something of, each is another article, or a comment. */
const isArticleElement = (node: AnyNode): node is Element =>
  is<Element>(node, 'element') && node.tagName === 'article'

/**
 * Not where it has the one title of the page; nor where it stands beside the text, and its headings lead nowhere: some pages write their boxes as
 * articles (the ingredients of a recipe).
 */
function isAnother(article: Element, isBeside: boolean, hasOneTitle: boolean): boolean {
  if (isNamed(article, discussions)) return false
  const headings = elementsIn(article).filter(({ tagName }) => /^h[1-6]$/.test(tagName))
  if (headings.some(({ tagName }) => tagName === 'h1')) return !hasOneTitle
  return !isBeside || headings.length === 0 || holdsLinks(headings, elements(article, 'a'))
}

/** Whether a heading stands in a link to elsewhere, or such a link in it. */
function holdsLinks(headings: readonly Element[], all: readonly Element[]): boolean {
  const links = all.filter(({ properties }) => !String(properties.href ?? '#').startsWith('#'))
  const set = new Set<Element>([...headings, ...links])
  return [...set].some((outer) => elementsIn(outer).some((inner) => inner !== outer && set.has(inner)))
}

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
