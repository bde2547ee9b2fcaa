import type { Direction } from '@lectern/core'
import { languageOf, writeXhtml, writeXhtmlTo } from '@lectern/hast/markup'
import type { Element, ElementContent, Properties, Root } from 'hast'
import { h } from 'hastscript'
import { type DocumentFacts, factsOf } from './facts.js'
import { Utf8Text } from './utf8.js'

export interface Page {
  title: string
  lang: string
  dir: Direction
  /** Other files of the book that the document uses: its stylesheet, a lexicon. */
  links: readonly PageLink[]
  /** `epub:type` of the body. */
  bodyType?: string
  content: readonly ElementContent[]
}

/** A `link` of the head, from the document. */
export interface PageLink {
  rel: 'stylesheet' | 'pronunciation'
  type: string
  href: string
  hreflang?: string
}

/** What a content document is, beside its text: it decides its item's `properties` (EPUB 3.3, D.2). */
export interface XhtmlFacts extends Pick<DocumentFacts, 'ids' | 'pageBreaks'> {
  properties: readonly string[]
  /** Whether characters that XML forbids were left out. */
  isCleaned: boolean
}

/** A content document: XHTML, well-formed by construction. */
export function xhtmlDocument(page: Page): XhtmlFacts & { xhtml: string } {
  const { facts, tree } = documentOf(page)
  const { xml, isCleaned } = writeXhtml(tree)
  return { ...facts, xhtml: xml, isCleaned }
}

/** The same for one that may be long, as it goes into the book. */
export function xhtmlFile(page: Page): XhtmlFacts & { content: Uint8Array } {
  const { facts, tree } = documentOf(page)
  const text = new Utf8Text()
  const { isCleaned } = writeXhtmlTo((piece) => text.write(piece), tree)
  return { ...facts, content: text.bytes(), isCleaned }
}

function documentOf(page: Page): { facts: Omit<XhtmlFacts, 'isCleaned'>; tree: Root } {
  const { ids, pageBreaks, marked, hasSpeechMarkup } = factsOf(page.content)
  return { facts: { ids, pageBreaks, properties: [...marked].sort() }, tree: treeOf(page, hasSpeechMarkup) }
}

function treeOf({ title, lang, dir, links, bodyType, content }: Page, hasSpeechMarkup: boolean): Root {
  const head = [h('meta', { charSet: 'utf-8' }), h('title', {}, title), ...links.map(linkOf)]
  const html = h(
    'html',
    { 'xmlns:epub': ops, ...(hasSpeechMarkup ? { 'xmlns:ssml': ssml } : {}), ...languageOf(lang, dir) },
    lineEnd,
    h('head', {}, ...lines(head)),
    lineEnd,
    h('body', bodyType ? { 'epub:type': bodyType } : {}, ...lines(content)),
    lineEnd,
  )
  return { type: 'root', children: [{ type: 'doctype' }, lineEnd, html] }
}

const ops = 'http://www.idpf.org/2007/ops'
const ssml = 'http://www.w3.org/2001/10/synthesis'
const lineEnd = { type: 'text', value: '\n' } as const

/** Each node on a line of its own, so that differences can be read. */
function lines(nodes: readonly ElementContent[]): ElementContent[] {
  return [lineEnd, ...nodes.flatMap((node) => [node, lineEnd])]
}

function linkOf({ rel, type, href, hreflang }: PageLink): Element {
  const properties: Properties = { rel: [rel], type, href, ...(hreflang ? { hrefLang: hreflang } : {}) }
  return h('link', properties)
}
