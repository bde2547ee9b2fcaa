import type { Element, ElementContent } from 'hast'
import { object } from '../handlers/slot.js'

/** Elements that begin and end a line, also where white space stands as it is written. */
const lines =
  /^(?:address|article|aside|blockquote|center|d[dlt]|div|fig(?:caption|ure)|footer|h[1-6r]|header|li|main|menu|ol|p|pre|section|table|tr|ul)$/

/** The characters in an element, as they stand in the source. A line break is a line feed, and so is where a block begins or ends (`<pre><div>`). */
export function textIn(element: Element): string {
  const parts: string[] = []
  let isApart = false
  const add = (value: string): void => {
    if (value === '') return
    if (isApart && parts.length > 0 && !value.startsWith('\n') && !parts.at(-1)?.endsWith('\n'))
      parts.push('\n')
    isApart = false
    parts.push(value)
  }
  const stack: (ElementContent | 'apart')[] = element.children.toReversed()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node === 'apart') isApart = true
    else if (node.type === 'text') add(node.value === object ? '' : node.value)
    else if (node.type === 'element' && node.tagName === 'br') add('\n')
    else if (node.type === 'element') {
      const isBlock = lines.test(node.tagName)
      if (isBlock) {
        isApart = true
        stack.push('apart')
      }
      for (const child of node.children.toReversed()) stack.push(child)
    }
  }
  return parts.join('')
}
