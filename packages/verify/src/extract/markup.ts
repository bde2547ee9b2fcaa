import type { Element as HtmlElement, Nodes as HtmlNodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Element as XmlElement, Nodes as XmlNodes } from 'xast'
import { fromXml } from 'xast-util-from-xml'

/** An element of a page, whether it was written as HTML or as XML. */
export interface Markup {
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly (Markup | string)[]
}

export function parseHtml(text: string): Markup {
  return { name: '#root', attributes: {}, children: fromHtml(text).children.flatMap(fromHast) }
}

/** @throws VFileMessage when it is not well-formed */
export function parseXml(text: string): Markup {
  return {
    name: '#root',
    attributes: {},
    children: fromXml(text.replace(/^\uFEFF/, '')).children.flatMap(fromXast),
  }
}

/** All elements, in document order. */
export function* elementsOf(markup: Markup): Generator<Markup> {
  for (const child of markup.children) {
    if (typeof child === 'string') continue
    yield child
    yield* elementsOf(child)
  }
}

export function find(markup: Markup, name: string): Markup | undefined {
  for (const element of elementsOf(markup)) if (element.name === name) return element
  return undefined
}

export function textOfMarkup(markup: Markup | string): string {
  return typeof markup === 'string' ? markup : markup.children.map(textOfMarkup).join('')
}

function fromHast(node: HtmlNodes): (Markup | string)[] {
  if (node.type === 'text') return [node.value]
  if (node.type !== 'element') return []
  return [{ name: node.tagName, attributes: attributesOf(node), children: node.children.flatMap(fromHast) }]
}

/** hast names properties as the DOM does. */
function attributesOf({ properties }: HtmlElement): Record<string, string> {
  const entries = Object.entries(properties).flatMap(([name, value]) => {
    if (value === null || value === undefined || value === false) return []
    const text = Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value)
    return [
      [name === 'className' ? 'class' : name.replace(/^aria(?=[A-Z])/, 'aria-').toLowerCase(), text] as const,
    ]
  })
  return Object.fromEntries(entries)
}

function fromXast(node: XmlNodes): (Markup | string)[] {
  if (node.type === 'text' || node.type === 'cdata') return [node.value]
  if (node.type !== 'element') return []
  return [{ name: node.name, attributes: plain(node), children: node.children.flatMap(fromXast) }]
}

function plain({ attributes }: XmlElement): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, value ?? '']))
}
