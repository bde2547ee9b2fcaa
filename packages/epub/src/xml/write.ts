import { toXml } from 'xast-util-to-xml'
import type { Result } from 'xastscript'
import { xmlText } from './characters.js'

/** An element as `xastscript` makes it. */
export type XmlElement = Extract<Result, { type: 'element' }>

export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** A vocabulary without mixed content (package documents, overlays) as text that a person can read. */
export function writeXml(root: XmlElement): string {
  return `${declaration}${toXml(indented(cleaned(root), 0), { closeEmptyElements: true, tightClose: true })}\n`
}

function cleaned(element: XmlElement): XmlElement {
  const attributes = Object.entries(element.attributes).map(([name, value]) => [
    name,
    value && xmlText(value),
  ])
  const children = element.children.map((child) => {
    if (child.type === 'element') return cleaned(child)
    return child.type === 'text' ? { ...child, value: xmlText(child.value) } : child
  })
  return { ...element, attributes: Object.fromEntries(attributes), children }
}

/** Elements that hold elements only have each on a line of its own. */
function indented(element: XmlElement, depth: number): XmlElement {
  const { children } = element
  if (children.length === 0 || children.some(({ type }) => type !== 'element')) return element
  const lines = children.flatMap((child) => [
    line(depth + 1),
    child.type === 'element' ? indented(child, depth + 1) : child,
  ])
  return { ...element, children: [...lines, line(depth)] }
}

const line = (depth: number) => ({ type: 'text' as const, value: `\n${'  '.repeat(depth)}` })
