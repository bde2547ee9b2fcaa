import { type AnyNode, is } from '@lectern/core/reading'
import type { Element } from 'hast'
import { classesOf, elements, elementsIn, outermost } from '../text/elements.js'
import { lengthOf, lettersIn, wordsIn } from '../text/words.js'

/** The one table of what is no text of an article, by what a page itself says of it. Names are whole parts of an id or a class. */
const surroundings = {
  element: /^(?:nav|form|dialog)$/,
  role: /^(?:navigation|search|complementary|contentinfo|banner|(?:alert)?dialog|toolbar|menu(?:bar)?)$/,
  name: /(?:^|[-_\s])(?:ads?|advert(?:s|isements?|ising)?|banner|breadcrumbs?|catlinks|comment-?(?:form|respond)|cookies?|cta|dropdown|editsection|feedback|follow|(?<!blockquote-)footer|jump-?(?:link|to-nav)|lightbox|likes?|menu|modal|more-?(?:articles|news|stories)|most-?(?:popular|read)|nav(?:bar|box|header|igation)?|newsletter|next-?(?:on|up)|no-?print|overlay|pag(?:er|ination)|paywall|popover|popular|popup|promos?|read-?next|recommend\w*|related\w*|respond|shar(?:e|ing)|share-?\w+|sidebar|sign-?up|social\w*|sponsor\w*|subscri\w+|tag-?(?:list|cloud)|tool-?bar|trending)(?=$|[-_\s])/i,
  /** Comments stay below a short article, and where Readability keeps one: they are what people come for. */
  discussion: /(?:^|[-_\s])(?:comments?|comment-?list|disqus|replies)(?=$|[-_\s])/i,
  /** What is laid over a page; Readability takes its long paragraphs for the article. */
  overlay: /cookie[-_]?\w*(?:banner|bar|consent|law|message|notice|popup)|(?:^|[-_])(?:gdpr|modal|popup)$/i,
} as const

/** What an article has and surroundings have not: its title, formulas, tables with headers, programs, notes. */
const ofText = {
  element: /^(?:h1|math|caption|th|pre)$/,
  name: /(?:^|[-_\s])(?:(?:foot|end)notes?|references?|bibliography|reflist)(?=$|[-_\s])/i,
} as const

/** The names of a heading, of a word in a sentence and of a field say what they are about: `#related-work`, `#dom-menu`. */
const namedByWords =
  /^(?:h[1-6]|a|abbr|b|cite|code|dfn|em|i|kbd|mark|q|s|small|strong|su[bp]|var|input|select|textarea)$/

/** Whether a part of a page says itself that it is none of the text, or is a list of links to other pages. */
export function isSurrounding(element: Element): boolean {
  return isCalledOther(element) || (isOfLinks(element) && !hasText(element))
}

export function isCalledOther(element: Element): boolean {
  const { tagName, properties } = element
  const isOther =
    surroundings.element.test(tagName) ||
    surroundings.role.test(String(properties.role ?? '')) ||
    (!namedByWords.test(tagName) && isNamed(element, surroundings.name) && !isNamedByHeading(element))
  return isOther && (!hasText(element) || isOfLinks(element))
}

/** Whether an element's id says the same as the heading with which it begins: `#related-work`. */
function isNamedByHeading(element: Element): boolean {
  const [first] = element.children.filter((child) => is<Element>(child, 'element'))
  const id = lettersIn(String(element.properties.id ?? ''))
  const isByClass = classesOf(element).some((name) => surroundings.name.test(name))
  return (
    id !== '' &&
    !isByClass &&
    first !== undefined &&
    /^h[1-6]$/.test(first.tagName) &&
    lettersIn(wordsIn(first)).includes(id)
  )
}

/** A menu is none of the text, whatever Readability says. */
export function isMenu(element: Element): boolean {
  const { tagName, properties } = element
  if (tagName !== 'nav' && properties.role !== 'navigation') return false
  return linksIn(element, () => true).share > 0.5 && !hasText(element)
}

/** Dialogs and notices that a page lays over itself. */
export function overlaysIn(body: Element): Element[] {
  const most = lengthOf(body) / 2
  const found = elementsIn(body).filter(
    (one) =>
      one.tagName === 'dialog' ||
      /dialog$/.test(String(one.properties.role ?? '')) ||
      isNamed(one, surroundings.overlay),
  )
  return outermost(found).filter((one) => lengthOf(one) < most)
}

/**
 * What stands inside a part and is not its text. It is left out only where two agree: the table, and Readability, which keeps nothing of it. Only
 * menus go where Readability has found a small piece of the part alone.
 *
 * @param text what Readability takes for the article
 */
export function surroundingsIn(part: Element, text: ReadonlySet<AnyNode>): Element[] {
  const length = lengthOf(part)
  const judged = lengthOfText(part, text)
  const isJudged = judged >= Math.min(least.length, length * least.share)
  const isOther = otherThan(part, text, judged)
  const found: Element[] = []
  const visit = (parent: Element): void => {
    for (const child of parent.children) {
      if (!is<Element>(child, 'element')) continue
      const isOut = isJudged && !text.has(child) && isOther(child) && !holdsAny(child, text)
      if (isOut || isMenu(child)) found.push(child)
      else visit(child)
    }
  }
  visit(part)
  return found
}

/**
 * Whether an element of which Readability keeps nothing is what the table names, another article, a discussion, or a list of links to other pages.
 * Lists of links in an article itself are its own: what to read next, sources.
 */
function otherThan(part: Element, text: ReadonlySet<AnyNode>, judged: number): (element: Element) => boolean {
  const articles = elements(part, 'article').filter((article) => holdsAny(article, text))
  const own = new Set((part.tagName === 'article' ? [part] : articles).flatMap(elementsIn))
  const isIndex = isOfLinks(part)
  const isOfDiscussion =
    judged < longArticle ||
    elementsIn(part).some((one) => text.has(one) && isNamed(one, surroundings.discussion))
  return (element) => {
    if (isCalledOther(element)) return true
    if (hasText(element)) return false
    if (isNamed(element, surroundings.discussion)) return !isOfDiscussion
    if (element.tagName === 'article') return articles.length > 0
    return !isIndex && !own.has(element) && isOfLinks(element)
  }
}

/** Characters. */
const longArticle = 1500

const least = { length: 500, share: 0.5 }

/** Characters of what is kept. */
export function lengthOfText(part: Element, text: ReadonlySet<AnyNode>): number {
  return elementsIn(part)
    .filter((element) => text.has(element))
    .flatMap(({ children }) => children)
    .reduce((sum, child) => sum + (child.type === 'text' ? child.value.trim().length : 0), 0)
}

const holdsAny = (element: Element, text: ReadonlySet<AnyNode>): boolean =>
  elementsIn(element).some((one) => text.has(one))

function hasText(element: Element): boolean {
  return [element, ...elementsIn(element)].some(
    (one) =>
      ofText.element.test(one.tagName) ||
      /^doc-(?!toc|pagelist|index)/.test(String(one.properties.role ?? '')) ||
      isNamed(one, ofText.name),
  )
}

function isNamed(element: Element, pattern: RegExp): boolean {
  return [element.properties.id, ...classesOf(element)].some((name) => pattern.test(String(name ?? '')))
}

/** Most of its words lead to other pages, and there are several links. */
function isOfLinks(element: Element): boolean {
  const { count, share } = linksIn(element, (href) => !href.startsWith('#'))
  return count >= 3 && share > 0.5
}

function linksIn(element: Element, counts: (href: string) => boolean): { count: number; share: number } {
  const links = elements(element, 'a').filter(({ properties: { href } }) => counts(String(href ?? '#')))
  const linked = links.reduce((sum, link) => sum + lengthOf(link), 0)
  return { count: links.length, share: linked / Math.max(1, wordsIn(element).length) }
}
