import { parseXml as parseDocument, XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml'
import { htmlTree } from './html-tree.js'

/** An element of a page, whether it was written as HTML or as XML. */
export interface Markup {
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly (Markup | string)[]
}

export function parseHtml(text: string): Markup {
  return rootOf(htmlTree(text))
}

/** What stands around the elements in `main`, which are given one by one. */
export function parseHtmlLines(text: string, take: (line: Markup) => void): Markup {
  return rootOf(htmlTree(text, take))
}

/** @throws XmlError when it is not well-formed */
export function parseXml(text: string): Markup {
  return rootOf(ofXml(parseDocument(text.replace(/^\uFEFF/, '')).children))
}

/** All elements, in document order. */
export function* elementsOf(markup: Markup): Generator<Markup> {
  const waiting: (Markup | string)[] = [...markup.children].reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') continue
    yield next
    for (let at = next.children.length - 1; at >= 0; at -= 1) waiting.push(next.children[at] ?? '')
  }
}

export function find(markup: Markup, name: string): Markup | undefined {
  for (const element of elementsOf(markup)) if (element.name === name) return element
  return undefined
}

export function textOfMarkup(markup: Markup | string): string {
  return typeof markup === 'string' ? markup : markup.children.map(textOfMarkup).join('')
}

/** Elements without a page around them. */
export function rootOf(children: Markup['children']): Markup {
  return { name: '#root', attributes: {}, children }
}

/** In place: an element of the library is markup once its texts are plain, and a copy of a long page is as large as the page. */
function ofXml(nodes: XmlNode[]): (Markup | string)[] {
  const children: (Markup | string | XmlNode)[] = nodes
  let count = 0
  for (const node of nodes) {
    if (node instanceof XmlElement) ofXml(node.children)
    if (node instanceof XmlElement || node instanceof XmlText) {
      children[count] = node instanceof XmlText ? node.text : node
      count += 1
    }
  }
  children.length = count
  return children as (Markup | string)[]
}
