import { type AnyNode, is } from '@lectern/core/reading'
import type { Element } from 'hast'
import { elementsIn } from './elements.js'

const field = /^(?:input|meter|output|progress|select|textarea)$/

/** The fields of labels that are kept (HTML 4.10.4): what can be chosen, and what is written there. Readability leaves every field out. */
export function labelledFields(body: Element, kept: ReadonlySet<AnyNode>): Element[] {
  const inBody = elementsIn(body)
  const labels = inBody.filter((one) => one.tagName === 'label' && kept.has(one))
  const named = new Set(labels.flatMap(({ properties: { htmlFor } }) => (htmlFor ? [String(htmlFor)] : [])))
  const byName = inBody.filter((one) => named.has(String(one.properties.id ?? '')))
  return [...byName, ...labels.flatMap(elementsIn)].filter(isField)
}

export function isField(node: AnyNode): boolean {
  return is<Element>(node, 'element') && field.test(node.tagName)
}
