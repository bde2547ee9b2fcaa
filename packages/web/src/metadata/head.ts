import type { FrontMatter } from '@lectern/core'
import type { Element, Root as HastRoot } from 'hast'
import type { Position } from 'unist'
import { elementsIn } from '../text/elements.js'
import { titleElement, titleOf } from './title.js'

/** Names of `<meta>` and what they say, the most exact first. */
const names: Readonly<Record<string, readonly string[]>> = {
  description: ['description', 'dcterms.description', 'dc.description', 'og:description'],
  date: ['date', 'dcterms.date', 'dc.date', 'dcterms.issued', 'article:published_time', 'datepublished'],
  publisher: ['publisher', 'dcterms.publisher', 'dc.publisher', 'article:publisher'],
  license: ['license', 'dcterms.license'],
  rights: ['rights', 'copyright', 'dcterms.rights', 'dc.rights'],
  identifier: ['identifier', 'dcterms.identifier', 'dc.identifier'],
}

interface Said {
  values: Record<string, unknown>
  positions: Record<string, Position>
}

/**
 * What a page's head says, as front matter.
 *
 * @param data what linked data says, which counts where the head says nothing
 */
export function headOf(
  page: HastRoot,
  part: Element,
  data: Readonly<Record<string, unknown>> = {},
): FrontMatter {
  const said: Said = { values: { ...data }, positions: {} }
  const all = elementsIn(page)
  const metas = metaOf(all)
  takeTitle(page, part, said)
  takeGraph(metas, said)
  takeLanguage(all, part, said)
  for (const [key, candidates] of Object.entries(names)) {
    const found = candidates.flatMap((name) => metas.get(name) ?? [])[0]
    if (found) take(said, key, key === 'date' ? dateOf(content(found)) : content(found), found)
  }
  takeMany(said, 'authors', metas, ['author', 'dcterms.creator', 'dc.creator', 'article:author'], (text) => [
    text,
  ])
  takeMany(said, 'subjects', metas, ['keywords', 'dcterms.subject', 'dc.subject', 'article:tag'], (text) =>
    text.split(','),
  )
  takeLinks(all, said)
  return said
}

/** Open Graph, where nothing else says it. */
function takeGraph(metas: ReadonlyMap<string, Element[]>, said: Said): void {
  const graph = { title: 'og:title', lang: 'og:locale', publisher: 'og:site_name' }
  for (const [key, name] of Object.entries(graph)) {
    const element = metas.get(name)?.[0]
    if (element && said.values[key] === undefined)
      take(said, key, content(element).replace(key === 'lang' ? /_/g : /(?!)/, '-'), element)
  }
}

function metaOf(all: readonly Element[]): Map<string, Element[]> {
  const metas = new Map<string, Element[]>()
  for (const element of all) {
    if (element.tagName !== 'meta' || !content(element)) continue
    const name = String(
      element.properties.name ?? element.properties.property ?? element.properties.itemProp ?? '',
    ).toLowerCase()
    if (name && !(ofNames.has(name) && isNoName.test(content(element))))
      metas.set(name, [...(metas.get(name) ?? []), element])
  }
  return metas
}

/** Open Graph tells authors and publishers by the addresses of their pages (https://ogp.me/#type_article): those are no names. */
const ofNames: ReadonlySet<string> = new Set(['author', 'publisher', 'article:author', 'article:publisher'])
/** An address, or the number of an account. */
const isNoName = /^(?:https?:)?\/\/|^[\d\s]+$/i

function content(element: Element): string {
  return String(element.properties.content ?? '').trim()
}

function takeTitle(page: HastRoot, part: Element, said: Said): void {
  const element = titleElement(page)
  if (element) take(said, 'title', titleOf(page, part), element)
}

/** The main part's own language wins over the page's. */
function takeLanguage(all: readonly Element[], part: Element, said: Said): void {
  const html = all.find(({ tagName }) => tagName === 'html')
  const body = all.find(({ tagName }) => tagName === 'body')
  for (const key of ['lang', 'dir'] as const) {
    const element = [part, body, html].find((candidate) => candidate?.properties[key])
    const value = String(element?.properties[key] ?? '').trim()
    // HTML knows no capitals in its own words (2.3.3); tags of languages are written as they are.
    if (element) take(said, key, key === 'dir' ? value.toLowerCase() : value, element)
  }
}

function takeMany(
  said: Said,
  key: string,
  metas: ReadonlyMap<string, Element[]>,
  candidates: readonly string[],
  split: (text: string) => string[],
): void {
  const found = candidates.map((name) => metas.get(name)).find((list) => list)
  if (!found?.[0]) return
  const texts = found.flatMap((element) => split(content(element))).map((text) => text.trim())
  take(said, key, texts.filter(Boolean), found[0])
}

function takeLinks(all: readonly Element[], said: Said): void {
  for (const element of all) {
    if (element.tagName !== 'link') continue
    const rel = String(element.properties.rel ?? '')
    const href = String(element.properties.href ?? '')
    if (/\bcanonical\b/.test(rel) && /^https?:\/\//i.test(href)) take(said, 'source', href, element)
    // A place in the page is no name of a licence (xml2rfc).
    if (/\blicense\b/.test(rel) && href && !href.startsWith('#') && !said.values.license)
      take(said, 'license', href, element)
  }
}

/** Only what is a date by ISO 8601: a page may say "Monday". */
function dateOf(text: string): string | undefined {
  return /^\d{4}(?:-\d{2}(?:-\d{2}.*)?)?$/.test(text) ? text : undefined
}

function take(said: Said, key: string, value: unknown, element: Element): void {
  if (value === undefined) return
  said.values[key] = value
  if (element.position) said.positions[key] = element.position
}
