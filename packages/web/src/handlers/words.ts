import type { Element } from 'hast'

/** The characters in an element, as they stand in the source. A line break is a line feed. */
export function textIn(element: Element): string {
  const parts: string[] = []
  const stack = [...element.children].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') parts.push(node.value)
    else if (node.type === 'element' && node.tagName === 'br') parts.push('\n')
    else if (node.type === 'element') for (const child of node.children.toReversed()) stack.push(child)
  }
  return parts.join('')
}
