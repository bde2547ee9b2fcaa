import type { Element } from 'xast'
import { fromXml } from 'xast-util-from-xml'

/** The `<math>` element of a string. */
export function mathOf(mathml: string): Element {
  const math = elementsIn(fromXml(mathml))[0]
  if (math?.name !== 'math') throw new Error('There is no <math>')
  return math
}

export function elementsIn({ children }: { children: readonly { type: string }[] }): Element[] {
  return children.filter((child): child is Element => child.type === 'element')
}

export function textIn(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

/** Elements that only hold others. */
const transparent = new Set(['mrow', 'mstyle', 'mpadded', 'semantics', 'TeXAtom'])

/** What a base or a mark is, if it is one operator, whatever stands around it. */
export function operatorOf(element: Element | undefined): string | undefined {
  if (element?.name === 'mo') return textIn(element).trim()
  const [only, ...others] = element && transparent.has(element.name) ? elementsIn(element) : []
  return only && others.length === 0 ? operatorOf(only) : undefined
}
