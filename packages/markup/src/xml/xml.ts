import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { declaration } from './declaration.js'
import type { Doctype } from './doctype.js'
import { mend } from './mend.js'

/**
 * A vocabulary without mixed content (package documents, overlays) as a file that a person can read, by xast-util-to-xml: elements that
 * hold elements only have each on a line of its own.
 */
export function writeXml(root: Element, doctype?: Doctype): string {
  const tree = indented(root, '\n')
  mend(tree)
  const text = toXml(tree, { closeEmptyElements: true, tightClose: true, allowDangerousXml: true })
  return `${declaration}${doctype ? `${toXml({ type: 'doctype', ...doctype })}\n` : ''}${text}\n`
}

/** @param line what begins the line that the element stands on */
function indented({ type, name, attributes, children }: Element, line: string): Element {
  const inner = `${line}  `
  const isNested = children.length > 0 && children.every((child) => child.type === 'element')
  const lines = children.flatMap((child): Element['children'] => {
    if (child.type === 'text') return [{ ...child }]
    if (child.type !== 'element') return [child]
    return isNested ? [{ type: 'text', value: inner }, indented(child, inner)] : [indented(child, line)]
  })
  if (isNested) lines.push({ type: 'text', value: line })
  return { type, name, attributes: { ...attributes }, children: lines }
}
