import { visibleControls } from '@lectern/core'
import type { Element, ElementContent, Properties } from 'hast'

export type Child = string | ElementContent | readonly Child[]

/** `h('a', { href }, 'Text')`, `h('ul', items)`: hastscript's form, of property names as they are; a report has thousands of elements. */
export function h(tagName: string, ...given: readonly (Properties | Child)[]): Element {
  const element: Element = { type: 'element', tagName, properties: {}, children: [] }
  for (const one of given) {
    if (isProperties(one)) element.properties = one
    else append(one, element.children)
  }
  return element
}

function isProperties(given: Properties | Child): given is Properties {
  return typeof given === 'object' && !Array.isArray(given) && !('type' in given)
}

function append(child: Child, nodes: ElementContent[]): void {
  if (typeof child === 'string') {
    if (child !== '') nodes.push({ type: 'text', value: visibleControls(child) })
  } else if ('type' in child) nodes.push(child)
  else for (const one of child) append(one, nodes)
}
