import type { AnyNode } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { elements, elementsIn } from '../text/elements.js'
import { lettersIn, wordsIn } from '../text/words.js'

/** The element that is the title of a page; that of a drawing is one of its words. */
export function titleElement(page: HastRoot): Element | undefined {
  const ofDrawings = new Set(elements(page, 'svg').flatMap((svg) => elements(svg, 'title')))
  return elements(page, 'title').find((one) => !ofDrawings.has(one))
}

/** Between the title of a page and the name of its site. */
const separator = /\s+(?:\||[-–—·•:»])\s+/gu

/** A page's title often ends in the site's name: where a heading of the part says the rest, it is the title. */
export function titleOf(page: HastRoot, part: AnyNode): string | undefined {
  const element = titleElement(page)
  const title = element ? wordsIn(element).slice(0, longest) : ''
  if (!title || isNone.test(title)) return undefined
  const headings = elementsIn(part).filter(({ tagName }) => /^h[12]$/.test(tagName))
  const beginnings = [...title.matchAll(separator)]
    .reverse()
    .map(({ index }) => lettersIn(title.slice(0, index)))
  const first = headings.find(({ tagName }) => tagName === 'h1')
  const isBegun = first && wordsIn(first) && title.toLowerCase().startsWith(wordsIn(first).toLowerCase())
  const found = isBegun ? first : headings.find((one) => beginnings.includes(lettersIn(wordsIn(one))))
  return found ? wordsIn(found) : title
}

/** UTF-16 units that are looked at. */
const longest = 1000

/** Titles that programs write where nobody gave one. */
const isNone = /^(?:unknown|document|untitled(?: document)?|new page(?: \d+)?)$/i
