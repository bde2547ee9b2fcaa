import type { Element, ElementContent, Properties } from 'hast'

export type Child = string | ElementContent | readonly Child[]

/** `h('a', { href }, 'Text')`, `h('ul', items)`: hastscript's form, of property names as they are; a report has thousands of elements. */
export function h(tagName: string, ...given: readonly (Properties | Child)[]): Element {
  const [first, ...rest] = given
  const properties = isProperties(first) ? first : {}
  const children = (isProperties(first) ? rest : given) as readonly Child[]
  return { type: 'element', tagName, properties, children: children.flatMap(nodesOf) }
}

function isProperties(given: Properties | Child | undefined): given is Properties {
  return typeof given === 'object' && !Array.isArray(given) && !('type' in given)
}

function nodesOf(child: Child): readonly ElementContent[] {
  if (typeof child === 'string') return child === '' ? [] : [{ type: 'text', value: child }]
  return 'type' in child ? [child] : child.flatMap(nodesOf)
}
