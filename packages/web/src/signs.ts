import { type AnyNode, descendants, is } from '@lectern/core/reading'
import type { Element } from 'hast'
import { classesOf, elements, elementsIn } from './elements.js'
import { isField } from './labelled-fields.js'
import { lengthOf, wordsIn } from './words-in.js'

const structural = /^(?:nav|form|dialog)$/
const roles =
  /^(?:navigation|search|complementary|contentinfo|banner|dialog|alertdialog|toolbar|menu(?:bar)?)$/

/** Names that sites give to what stands around an article, as a whole part of an id or a class. */
const names =
  /(?:^|[-_\s])(?:ads?|advert(?:s|isement|ising)?|article-footer|banner|breadcrumbs?|buttons?|comment-?(?:form|respond)|cookies?|cta|dropdown|fb-?root|feedback|flyout|follow|lightbox|menu|modal|more-?(?:articles|news|options|stories)|most-?(?:popular|read)|nav(?:bar|igation)?|newsletter|next-?(?:on|up)|outbrain|overlay|pag(?:er|ination)|paywall|popover|popup|popular|promos?|read-?next|recirc\w*|recommend\w*|related\w*|respond|share|share-?\w+|sharing|sharedaddy|sidebar|signup|social\w*|sponsor\w*|subscri\w+|taboola|tags?|tag-?(?:list|cloud)|tool-?bar|trending|(?<!anchor-)widgets?)(?=$|[-_\s])/i

/** One that leads nowhere is the lead of the article itself. */
const teasers = /(?:^|[-_\s])teasers?(?=$|[-_\s])/i

/** What sites write above lists of other articles, and above what is no article at all. */
const others =
  /^(?:advert(?:isement)?|continue reading the main story|more (?:articles|news|stories)(?: like this(?: one)?)?|most (?:popular|read)(?: in [\p{L} ]{1,30})?|our latest stories|read next|recommended for you|related (?:articles|posts|stories)|share this(?: on \p{L}{1,20})?:?|trending now|up next:?|you may also like)$/iu

export const discussions = /(?:^|[-_\s])(?:comments?|comment-?list|disqus|replies)(?=$|[-_\s])/i

/** What MediaWiki and MDN put into the text for those who edit or copy, and what is marked as not to be printed or read out. */
const tools =
  /^(?:(?:u-)?no-?print|rs_skip|navbox|mw-editsection|mw-jump-link|catlinks|printfooter|example-header|nav(?:header|footer))$/

const notes =
  /(?:^|[-_\s:])(?:(?:foot|end)notes?|f[tn]n?\d+|_?(?:ftn|edn)(?:ref)?\d+|references?|bibliography|citations?|reflist)(?=$|[-_\s:.])/i

/** Whether a part of a page, of which Readability keeps nothing, says that it is none of the article. A field of a form (`dropdown`) does not. */
export function isSurrounding(element: Element): boolean {
  if (hasText(element)) return false
  if (structural.test(element.tagName)) return true
  if (roles.test(String(element.properties.role ?? ''))) return true
  if (/visibility\s*:\s*hidden/i.test(String(element.properties.style ?? ''))) return true
  if (isField(element)) return false
  const named = hasIdOfWords(element) || inSentences.test(element.tagName) ? withoutId(element) : element
  if (isNamed(withoutTags(named), names) || others.test(firstWords(element))) return true
  return isNamed(named, teasers) && elements(element, 'a').length > 0
}

/** Of its heading, or of all that it says. */
function firstWords(element: Element): string {
  const first = elementsIn(element).find((one) => heading.test(one.tagName))
  const begin = first ? wordsIn(first) : ''
  const words = first && lengthOf(element) > begin.length && !wordsIn(element).startsWith(begin) ? '' : begin
  return words || (lengthOf(element) < 40 ? wordsIn(element) : '')
}

const heading = /^h[1-6]$/

/** An id in a sentence is that of a term or a place: `dom-menu-compact` is no menu. */
const inSentences = /^(?:abbr|b|cite|code|dfn|em|i|kbd|mark|q|samp|small|strong|sub|sup|var)$/

/** The id of a heading, or of a section that its heading names, says the same as its words: "Related work" is no list of related pages. */
function hasIdOfWords(element: Element): boolean {
  if (heading.test(element.tagName)) return true
  const first = element.children.find((child): child is Element => is<Element>(child, 'element'))
  if (!first || !heading.test(first.tagName)) return false
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const id = letters(String(element.properties.id ?? ''))
  return id !== '' && letters(wordsIn(first)).includes(id)
}

/** WordPress names an article after its tags and categories, which are words of its author: `tag-sharing`. */
function withoutTags(element: Element): Element {
  const classes = classesOf(element)
  if (!classes.includes('hentry') && !classes.includes('status-publish')) return element
  const className = classes.filter((name) => !/^(?:tag|category)-/.test(name))
  return { ...element, properties: { ...element.properties, className } }
}

function withoutId({ properties: { id: _, ...properties }, ...element }: Element): Element {
  return { ...element, properties }
}

/** Names of what is laid over a page when somebody asks for it. */
const layers = /(?:^|[-_\s])(?:lightbox|modal|overlay)(?=$|[-_\s])/i

/** The pictures of an article, with their captions, that stand in boxes which can fill the screen: the rest of those are buttons. */
export function enlargedIn(element: Element): Element[] {
  if (!isNamed(element, layers) || elements(element, 'form').length > 0) return []
  const figures = elements(element, 'figure')
  return figures.length === 1 && elements(element, 'a').length === 0 ? figures : []
}

/** What nobody sees, or what acts and says nothing. */
function isUnseen({ tagName, properties: { style, hidden, ariaHidden } }: Element): boolean {
  if (/^(?:script|style|template|noscript|button|input|select|textarea|iframe|object|embed)$/.test(tagName))
    return true
  return Boolean(hidden) || String(ariaHidden) === 'true' || /display\s*:\s*none/i.test(String(style ?? ''))
}

/** Where Trac sends how somebody wants to see the comments. */
const settings = /\/prefs$/

/** Where a page of documentation is changed. */
const editing =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)\/[^?#]*\/_?edit\//i

/** A paragraph that is such a link; in a sentence it is a word of its author. */
function isForEditors(element: Element): boolean {
  let inner = element
  for (let depth = 0; depth < 6; depth++) {
    const rest = inner.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
    const [only] = rest.length === 1 ? rest : []
    if (!only || !is<Element>(only, 'element')) return false
    if (only.tagName === 'a') return editing.test(String(only.properties.href ?? ''))
    inner = only
  }
  return false
}

/** Whether a part is none of the text, whatever Readability says: tools of its site, and a menu of links. */
export function isTool(element: Element): boolean {
  if (isForEditors(element)) return true
  if (isNamed(element, tools) && !hasHeading(element)) return true
  if (element.tagName === 'form' && settings.test(String(element.properties.action ?? ''))) return true
  const isMenu = element.tagName === 'nav' || element.properties.role === 'navigation'
  if (!isMenu) return isHeadedMenu(element)
  return !hasText(element) && linkedIn(element, () => true).share > 0.5
}

/** A menu with its heading, and nothing else: "Table of Contents" alone would head nothing. */
function isHeadedMenu(element: Element): boolean {
  const [first, menu, ...rest] = element.children.filter((child) => !isSign(child))
  if (rest.length > 0 || !is<Element>(first, 'element') || !is<Element>(menu, 'element')) return false
  return heading.test(first.tagName) && menu.tagName === 'nav' && isTool(menu)
}

/** Space, and a link to the top of the page that is an arrow. */
function isSign(node: AnyNode): boolean {
  if (node.type === 'text' && 'value' in node) return String(node.value).trim() === ''
  return is<Element>(node, 'element') && node.tagName === 'a' && !/[\p{L}\p{N}]/u.test(wordsIn(node))
}

function hasHeading(element: Element): boolean {
  return [...descendants(element)].some((node) => is<Element>(node, 'element') && heading.test(node.tagName))
}

/** Whether a part says itself that it is none of the text, or cannot be. */
export function isOfSite(element: Element): boolean {
  const isOther = isOfForm(element) || isTool(element) || isSurrounding(element)
  return isOther || isOfLinks(element) || isUnseen(element)
}

/** Most of its words lead elsewhere, and there are several links: a list of other pages. */
export function isOfLinks(element: Element): boolean {
  const { count, share } = linkedIn(
    element,
    ({ properties: { href } }) => !String(href ?? '#').startsWith('#'),
  )
  return count >= 3 && share > 0.5 && !hasText(element)
}

/** Most of its words stand in a form that is sent somewhere: a search, an order. */
function isOfForm(element: Element): boolean {
  if (hasText(element)) return false
  const forms = [...descendants(element)].filter(
    (node) => is<Element>(node, 'element') && node.tagName === 'form' && node.properties.action !== undefined,
  )
  return forms.reduce((sum, form) => sum + lengthOf(form), 0) > lengthOf(element) / 2
}

export function isNamed(node: AnyNode, pattern: RegExp): boolean {
  if (!is<Element>(node, 'element')) return false
  const { id, className } = node.properties
  return [id, ...(Array.isArray(className) ? className : [])].some((name) => pattern.test(String(name ?? '')))
}

/** What an article has and surroundings have not: its heading, its notes, a formula, a table with headers, a program. */
function hasText(element: Element): boolean {
  for (const node of descendants(element)) {
    if (!is<Element>(node, 'element')) continue
    if (/^(?:h1|math|caption|th|pre|note|noteref)$/.test(node.tagName)) return true
    if (/^doc-/.test(String(node.properties.role ?? '')) || isNamed(node, notes)) return true
  }
  return false
}

function linkedIn(element: Element, counts: (link: Element) => boolean): { count: number; share: number } {
  const links = [...descendants(element)].filter(
    (node): node is Element => is<Element>(node, 'element') && node.tagName === 'a' && counts(node),
  )
  const linked = links.reduce((sum, link) => sum + lengthOf(link), 0)
  return { count: links.length, share: linked / Math.max(1, lengthOf(element)) }
}
