import type { Direction } from '@lectern/core'
import type { Element, ElementContent, Nodes } from 'hast'
import { toXast } from 'hast-util-to-xast'
import { toXml } from 'xast-util-to-xml'
import { isXmlText, xmlText } from '../xml/characters.js'
import { declaration } from '../xml/write.js'
import { h, langOf } from './element.js'

export interface Page {
  title: string
  lang: string
  dir: Direction
  /** From the document to the stylesheet. */
  stylesheet: string
  /** `epub:type` of the body. */
  bodyType?: string
  content: readonly ElementContent[]
}

/** What a content document is, beside its text: it decides its item's `properties` (EPUB 3.3, D.2). */
export interface XhtmlDocument {
  xhtml: string
  properties: readonly string[]
  /** Whether characters that XML forbids were left out. */
  isCleaned: boolean
}

/** A content document: XHTML, well-formed by construction. */
export function xhtmlDocument(page: Page): XhtmlDocument {
  const isCleaned = clean(page.content)
  const root = htmlElement(page)
  const xml = toXml(toXast(root, { space: 'html' }), { closeEmptyElements: true, tightClose: true })
  return {
    xhtml: `${declaration}<!DOCTYPE html>\n${xml}\n`,
    properties: propertiesOf(page.content),
    isCleaned,
  }
}

function htmlElement({ title, lang, dir, stylesheet, bodyType, content }: Page): Element {
  const namespaces = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops' }
  const head = [
    h('meta', { charSet: 'utf-8' }),
    h('title', {}, xmlText(title)),
    h('link', { rel: ['stylesheet'], type: 'text/css', href: stylesheet }),
  ]
  const body = h(
    'body',
    bodyType ? { 'epub:type': bodyType } : {},
    '\n',
    ...content.flatMap((node) => [node, '\n']),
  )
  const lines = head.flatMap((node) => ['\n  ', node])
  return h(
    'html',
    { ...namespaces, ...langOf(lang, dir) },
    '\n',
    h('head', {}, ...lines, '\n'),
    '\n',
    body,
    '\n',
  )
}

/** Takes out what XML forbids, in texts and attributes; true where there was something. */
function clean(nodes: readonly Nodes[]): boolean {
  let found = false
  for (const node of nodes) {
    if (node.type === 'text' && !isXmlText(node.value)) {
      node.value = xmlText(node.value)
      found = true
    }
    if (node.type === 'element') {
      for (const [name, value] of Object.entries(node.properties)) {
        if (typeof value !== 'string' || isXmlText(value)) continue
        node.properties[name] = xmlText(value)
        found = true
      }
    }
    if ('children' in node && clean(node.children)) found = true
  }
  return found
}

const marked: Readonly<Record<string, string>> = { math: 'mathml', svg: 'svg' }

function propertiesOf(nodes: readonly Nodes[]): string[] {
  const found = new Set<string>()
  const visit = (node: Nodes): void => {
    const property = node.type === 'element' ? marked[node.tagName] : undefined
    if (property) found.add(property)
    if ('children' in node) node.children.forEach(visit)
  }
  nodes.forEach(visit)
  return [...found].sort()
}
