import type { Element, ElementContent, Nodes, Text } from 'xast'
import { type Raw, toXml } from 'xast-util-to-xml'
import { isXmlText, xmlText } from './characters.js'

export interface MendOptions {
  /** Elements that are written as `<br/>` where all others have an end tag. Default: none. */
  voids?: ReadonlySet<string>
  /** Default namespaces of elements that do not name their own: the tree has none for MathML. */
  namespaces?: ReadonlyMap<string, string>
}

/** What `xast-util-to-xml` leaves undone, done to the tree before it is written, in place. Tells whether characters were left out. */
export function mend(tree: Nodes, { voids, namespaces }: MendOptions = {}): { isCleaned: boolean } {
  let isCleaned = false

  /** Lone surrogates, U+FFFE and U+FFFF are written as they are; other control characters vanish without a word. */
  function clean(text: string): string {
    if (isXmlText(text)) return text
    isCleaned = true
    return xmlText(text)
  }

  function mendElement(element: Element): void {
    const { attributes } = element
    const namespace = namespaces?.get(element.name)
    if (namespace) attributes.xmlns ??= namespace
    for (const name in attributes) {
      const value = attributes[name]
      if (value) attributes[name] = oneLine(clean(value))
    }
    const { children } = element
    children.forEach((child, index) => {
      children[index] = mended(child)
    })
  }

  function mended(node: ElementContent): ElementContent {
    if (node.type === 'text') return withReferences(node, clean(node.value))
    if (node.type !== 'element') return node
    mendElement(node)
    return voids?.has(node.name) && node.children.length === 0 ? voidElement(node) : node
  }

  const roots = tree.type === 'root' ? tree.children : [tree]
  for (const root of roots) if (root.type === 'element') mendElement(root)
  return { isCleaned }
}

/** A parser makes a blank of each line end and tab in an attribute (XML 1.0, 3.3.3). */
function oneLine(value: string): string {
  return value.replace(/[\t\n\r]/g, ' ')
}

/** A carriage return becomes a line feed when it is read (XML 1.0, 2.11), and `]]>` may not stand in text (2.4). */
const references: ReadonlyMap<string, string> = new Map([
  ['\r', '&#xD;'],
  [']]>', ']]&gt;'],
])

function withReferences(text: Text, value: string): Text | Raw {
  text.value = value
  if (!/\r|\]\]>/.test(value)) return text
  const parts = value.split(/(\r|\]\]>)/)
  return {
    type: 'raw',
    value: parts.map((part) => references.get(part) ?? toXml({ type: 'text', value: part })).join(''),
  }
}

/** The library closes all empty elements in one way or in the other. */
function voidElement(element: Element): Raw {
  return { type: 'raw', value: toXml(element, { closeEmptyElements: true, tightClose: true }) }
}
