import { type AnyNode, descendants, is, parentsOf } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { elements, elementsIn } from './elements.js'
import { wordsIn } from './words-in.js'

/** What a page is called, by its `<title>`: a heading of it, and the name of the site behind it. */
export interface PageTitle {
  heading: Element
  site: string
}

/** Between the title of a page and the name of its site. */
const separator = /\s+(?:\||[-–—·•:»])\s+/gu

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Undefined where no heading is what stands before a separator in the title. A long one may be cut off (“…”). */
export function pageTitle(page: AnyNode): PageTitle | undefined {
  const title = titleOf(page)
  const headings = elementsIn(page).filter(({ tagName }) => /^h[12]$/.test(tagName))
  const said = headings.map((heading) => ({ heading, words: letters(wordsIn(heading)) }))
  for (const { 0: mark, index } of [...title.matchAll(separator)].reverse()) {
    const before = title.slice(0, index)
    const begin = letters(before)
    const isCut = /(?:…|\.\.\.)$/.test(before) && begin.length >= 20
    const found = said.find(({ words }) => words && (words === begin || (isCut && words.startsWith(begin))))
    if (found) return { heading: found.heading, site: title.slice(index + mark.length) }
  }
  return undefined
}

function titleOf(page: AnyNode): string {
  const [element] = elements(page, 'title')
  return element ? wordsIn(element).slice(0, longestTitle) : ''
}

/** UTF-16 units that are looked at. */
const longestTitle = 1000

/** The header of a site: it has a heading that is the site's name and leads to its first page, and stands above the title of the page. */
export function headersOfSite(page: AnyNode, body: Element): Element[] {
  const title = pageTitle(page)
  if (!title) return []
  const site = letters(title.site)
  const headers = elements(body, 'header').filter((header) => {
    const [name] = elementsIn(header).filter(({ tagName }) => /^h[1-6]$/.test(tagName))
    const isSite = name && letters(wordsIn(name)) === site && elements(name, 'a').length > 0
    return isSite && ![...descendants(header)].includes(title.heading)
  })
  return headers.slice(0, 1)
}

/** Where the title is set in lines that are a heading each (“THE”, “MIND THE PAINT”, “GIRL”), they are one, as `<title>` says. */
export function joinSplitTitles(page: HastRoot): void {
  const title = letters(titleOf(page))
  if (!title) return
  for (const parent of parentsOf(page)) {
    const { children } = parent
    for (let index = 0; index < children.length; index++) {
      const run = runFrom(children, index)
      const headings = run.filter((node) => is<Element>(node, 'element'))
      if (headings.length < 2 || letters(headings.map(wordsIn).join('')) !== title) continue
      const [first] = headings as [Element]
      first.children = headings.flatMap((heading, place): Element['children'] => [
        ...(place > 0 ? [{ type: 'text' as const, value: ' ' }] : []),
        ...(heading as Element).children,
      ])
      children.splice(index + 1, run.length - 1)
    }
  }
}

/** Headings and the spaces between them: no title has more lines. */
const longestRun = 16

/** Headings of one level from a place, with nothing but spaces between. */
function runFrom(children: readonly AnyNode[], begin: number): AnyNode[] {
  const first = children[begin]
  if (!first || !is<Element>(first, 'element') || !/^h[1-3]$/.test(first.tagName)) return []
  let end = begin + 1
  for (let index = begin + 1; index < Math.min(children.length, begin + longestRun); index++) {
    const node = children[index]
    if (node && is<Element>(node, 'element') && node.tagName === first.tagName) end = index + 1
    else if (node?.type !== 'text' || wordsIn(node) !== '') break
  }
  return children.slice(begin, end)
}
