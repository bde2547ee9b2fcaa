import type { Result } from 'xastscript'
import { attributeText, textText, xmlText } from './characters.js'

/** An element as `xastscript` makes it. */
export type XmlElement = Extract<Result, { type: 'element' }>

export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

/**
 * A vocabulary without mixed content (package documents, overlays) as text that a person can read: elements that hold
 * elements only have each on a line of its own. In one pass: the NCX of 6,500 headings takes 35 ms instead of the 245 by
 * way of a cleaned and an indented copy of the tree and `xast-util-to-xml`.
 */
export function writeXml(root: XmlElement): string {
  return `${declaration}${written(root, '\n')}\n`
}

/** @param line what begins the line that the element stands on */
function written({ name, attributes, children }: XmlElement, line: string): string {
  const inner = children.every(({ type }) => type === 'element') ? `${line}  ` : undefined
  let body = ''
  for (const child of children) {
    if (child.type === 'text') body += textText(xmlText(child.value))
    else if (child.type === 'element') body += (inner ?? '') + written(child, inner ?? line)
  }
  const tag = name + attributesOf(attributes)
  return body === '' ? `<${tag}/>` : `<${tag}>${body}${inner ? line : ''}</${name}>`
}

function attributesOf(attributes: XmlElement['attributes']): string {
  let text = ''
  for (const name in attributes) {
    const value = attributes[name]
    if (value !== null && value !== undefined) text += ` ${name}="${attributeText(xmlText(value))}"`
  }
  return text
}
