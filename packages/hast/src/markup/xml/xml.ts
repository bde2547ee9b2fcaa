import type { Element, ElementContent, Text } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { declaration } from './declaration.js'
import type { Doctype } from './doctype.js'
import { mend } from './mend.js'

/**
 * A vocabulary without mixed content (package documents, overlays) as a file that a person can read, by xast-util-to-xml: elements that
 * hold elements only have each on a line of its own.
 */
export function writeXml(root: Element, doctype?: Doctype): string {
  return `${declaration}${doctype ? `${toXml({ type: 'doctype', ...doctype })}\n` : ''}${xmlOf(root)}\n`
}

/**
 * An element as it is written in such a file.
 *
 * @param line what begins the line that it stands on
 */
export function xmlOf(element: Element, line = '\n'): string {
  const tree = indented(element, line)
  mend(tree)
  return toXml(tree, { closeEmptyElements: true, tightClose: true, allowDangerousXml: true })
}

/** @param line what begins the line that the element stands on */
function indented({ type, name, attributes, children }: Element, line: string): Element {
  const isNested = children.length > 0 && children.every((child) => child.type === 'element')
  return {
    type,
    name,
    attributes: { ...attributes },
    children: isNested ? onLines(children, line) : children.map((child) => copied(child, line)),
  }
}

function copied(node: ElementContent, line: string): ElementContent {
  if (node.type === 'element') return indented(node, line)
  return node.type === 'text' ? { ...node } : node
}

/** Each on a line of its own, two spaces farther in. */
function onLines(nodes: readonly ElementContent[], line: string): ElementContent[] {
  const inner = `${line}  `
  const before: Text = { type: 'text', value: inner }
  const lines = nodes.flatMap((node) => [before, copied(node, inner)])
  lines.push({ type: 'text', value: line })
  // A copy has room for what it holds and no more: contents of many headings are a hundred thousand of these.
  return lines.slice()
}
