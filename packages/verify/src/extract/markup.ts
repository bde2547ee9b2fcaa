import { parseXml as parseDocument, XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml'
import { type DefaultTreeAdapterTypes, parse } from '#carried/html'

/** An element of a page, whether it was written as HTML or as XML. */
export interface Markup {
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly (Markup | string)[]
}

export function parseHtml(text: string): Markup {
  return rootOf(parse(text).childNodes.flatMap(ofHtml))
}

/** @throws XmlError when it is not well-formed */
export function parseXml(text: string): Markup {
  return rootOf(parseDocument(text.replace(/^\uFEFF/, '')).children.flatMap(ofXml))
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

function rootOf(children: Markup['children']): Markup {
  return { name: '#root', attributes: {}, children }
}

/** Without hast between them: every edition is read while somebody waits for it. */
function ofHtml(node: DefaultTreeAdapterTypes.ChildNode): (Markup | string)[] {
  if ('value' in node) return [node.value]
  if (!('tagName' in node)) return []
  const attributes: Record<string, string> = {}
  for (const { prefix, name, value } of node.attrs) attributes[prefix ? `${prefix}:${name}` : name] = value
  return [{ name: node.tagName, attributes, children: node.childNodes.flatMap(ofHtml) }]
}

function ofXml(node: XmlNode): (Markup | string)[] {
  if (node instanceof XmlText) return [node.text]
  if (!(node instanceof XmlElement)) return []
  return [{ name: node.name, attributes: node.attributes, children: node.children.flatMap(ofXml) }]
}
