import type { Element as XmlElement } from 'xast'
import { fromXml } from 'xast-util-from-xml'

/** One element of a parsed drawing; text and CDATA are strings. */
export interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
  children: (Element | string)[]
}

/**
 * The root element of a drawing, which resources give as well-formed XML (`cleanSvg` of `@lectern/core`). Undefined for anything else. The
 * parser resolves no outside reference and no entity but the five of XML and characters by number.
 */
export function parseXml(source: string): Element | undefined {
  try {
    const root = fromXml(source).children.find((child) => child.type === 'element')
    return root && elementOf(root)
  } catch {
    return undefined
  }
}

/** All text inside an element. */
export function textInside(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textInside(child))).join('')
}

/** Without the prefixes of SVG and XLink, which mean nothing else in a drawing. */
function elementOf({ name, attributes, children }: XmlElement): Element {
  const own = Object.entries(attributes).map(([key, value]) => [key.replace(/^xlink:/, ''), value ?? ''])
  return {
    name: name.replace(/^svg:/, ''),
    attributes: Object.fromEntries(own),
    children: children.flatMap((child): (Element | string)[] => {
      if (child.type === 'element') return [elementOf(child)]
      return child.type === 'text' || child.type === 'cdata' ? [child.value] : []
    }),
  }
}
