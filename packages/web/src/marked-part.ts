import { is, parentsOf } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { elements, elementsIn, outermost, remove } from './elements.js'
import { isNamed } from './signs.js'

/** What a page says itself is its main part: `main`, the role of it, the mark of a known program, or its one `article`. */
export function markedPart(page: HastRoot): Element | undefined {
  const all = elementsIn(page)
  const main = all.find(({ tagName }) => tagName === 'main') ?? all.find(isOfRoleMain) ?? partOfDoxygen(all)
  if (main) return main
  const articles = outermost(elements(page, 'article'))
  return articles.length === 1 ? withHeader(page, articles[0]) : undefined
}

/** Books write the title of a chapter into a header above its article. Without a link, it is no header of a site. */
function withHeader(page: HastRoot, article: Element | undefined): Element | undefined {
  if (!article) return undefined
  const parent = parentsOf(page).find(({ children }) => children.some((child) => child === article))
  const beside = (parent?.children ?? []).filter((child): child is Element => is<Element>(child, 'element'))
  const header = beside[beside.indexOf(article) - 1]
  if (header?.tagName !== 'header' || !isOfTitle(header)) return article
  remove(page, new Set([header]))
  article.children.unshift(header)
  return article
}

function isOfTitle(header: Element): boolean {
  const names = elementsIn(header).map(({ tagName }) => tagName)
  return names.some((name) => /^h[1-6]$/.test(name)) && !names.some((name) => /^(?:a|form|nav)$/.test(name))
}

/** How a finding names a part, and the CSS selector of it. */
export function markOf({ tagName, properties: { role, id } }: Element): { name: string; selector: string } {
  if (/^(?:main|article|body)$/.test(tagName)) return { name: tagName, selector: tagName }
  if (role === 'main') return { name: `${tagName} role="main"`, selector: '"[role=main]"' }
  if (id) return { name: `${tagName} id="${String(id)}"`, selector: `"#${String(id)}"` }
  return { name: `${tagName} class="contents"`, selector: '.contents' }
}

function isOfRoleMain({ properties: { role } }: Element): boolean {
  return role === 'main'
}

/** Doxygen writes tables of functions, one after the other: Readability takes the longest description for the article. */
function partOfDoxygen(all: readonly Element[]): Element | undefined {
  const isOfDoxygen = all.some(
    ({ tagName, properties: { name, content } }) =>
      tagName === 'meta' && /^generator$/i.test(String(name)) && /^Doxygen\b/.test(String(content)),
  )
  if (!isOfDoxygen) return undefined
  return (
    all.find(({ properties: { id } }) => id === 'doc-content') ??
    all.find((one) => isNamed(one, /^contents$/))
  )
}
