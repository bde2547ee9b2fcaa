import type { Element } from 'hast'
import { descendants } from '../../tree.js'

/** The characters in an element, as they stand in the source. A line break is a line feed. */
export function textIn(element: Element): string {
  const parts: string[] = []
  const stack = [...element.children].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') parts.push(node.value)
    else if (node.type === 'element' && node.tagName === 'br') parts.push('\n')
    else if (node.type === 'element') stack.push(...[...node.children].reverse())
  }
  return parts.join('')
}

/** Whether Markdown stands inside. */
export function holdsSlot(element: Element): boolean {
  for (const node of descendants(element))
    if ('tagName' in node && String(node.tagName).startsWith('lectern-')) return true
  return false
}
