import type { AnyNode } from '@lectern/core/reading'
import { is } from '@lectern/core/reading'
import type { Element } from 'hast'
import { elements, elementsIn } from './elements.js'
import { isNamed } from './signs.js'
import { lengthOf, wordsIn } from './words-in.js'

/** A line with the date, the authors or the section is shorter. */
const shortest = 60

/** A heading right below the title is its second half, however short. */
const shortestOf = ({ tagName }: Element) => (/^h[2-4]$/.test(tagName) ? 2 : shortest)

const blocks = /^(?:p|h[2-4])$/
const leads =
  /(?:^|[-_\s])(?:abstract|bajada|deck|dek|excerpt|intro(?:text)?|lead|perex|standfirst|strap-?line|sub-?(?:head(?:ing|line)?|title)|summary|teaser)(?=$|[-_\s])/i
const bylines =
  /(?:^|[-_\s])(?:authors?|by-?line|captions?|credits?|dates?|meta|publish\w*|time)(?=$|[-_\s])/i
const holders =
  /^(?:article|aside|blockquote|div|dl|figure|footer|form|h[1-6]|header|main|nav|ol|p|section|table|ul)$/

/**
 * What an article begins with, below its title and above the text that Readability found, in a header of its own: Readability drops it. It says
 * something of its own length, and leads nowhere.
 */
export function leadIn(
  page: AnyNode,
  body: Element,
  text: ReadonlySet<AnyNode>,
  isOther: (element: Element) => boolean,
): Element[] {
  const named = titlesOf(page)
  let found: Element[] = []
  let isBelow = false
  /** @returns whether the text begins here */
  const visit = (parent: Element): boolean => {
    for (const child of parent.children) {
      if (!is<Element>(child, 'element')) continue
      if (text.has(child)) return true
      if (isTitle(child, named)) {
        isBelow = true
        found = []
      } else if (isBelow && isOther(child) && !holdsLead(child)) continue
      else if (isBelow && isLead(child)) found.push(child)
      else if (visit(child)) return true
    }
    return false
  }
  return visit(body) ? found : []
}

/** That of the page, not the name of its site. */
function isTitle(element: Element, named: readonly string[]): boolean {
  if (element.tagName !== 'h1' || elements(element, 'a').length > 0) return false
  const letters = lettersIn(wordsIn(element))
  if (letters === '') return false
  return named.some((name) => name.startsWith(letters) || letters.includes(name.slice(0, 12)))
}

/** By its own name, and by those that it gives to sites which link to it: some pages have another title for search engines. */
function titlesOf(page: AnyNode): string[] {
  const metas = elements(page, 'meta').filter(({ properties: { name, property } }) =>
    /^(?:og|twitter):title$/.test(String(property ?? name)),
  )
  const named = [...elements(page, 'title').slice(0, 1).map(wordsIn), ...metas.map(contentOf)]
  return named.map(lettersIn).filter(Boolean)
}

const contentOf = ({ properties: { content } }: Element) => String(content ?? '')

const lettersIn = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

function isLead(element: Element): boolean {
  if (!blocks.test(element.tagName) && !isNamed(element, leads)) return false
  if (isNamed(element, bylines) || lengthOf(element) < shortestOf(element)) return false
  const isOfWords = !element.children.some(
    (child) => is<Element>(child, 'element') && holders.test(child.tagName),
  )
  return isOfWords && !elementsIn(element).some(({ tagName }) => /^(?:a|svg|time)$/.test(tagName))
}

/** A box with the author and with buttons to share may hold what the page calls its lead, too. */
export function holdsLead(element: Element): boolean {
  return elementsIn(element).some((inner) => inner !== element && isNamed(inner, leads) && isLead(inner))
}
