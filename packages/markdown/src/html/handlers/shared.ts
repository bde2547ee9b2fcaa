import type { Element } from 'hast'
import type { Handle } from 'hast-util-to-mdast'
import { type AnyNode, at, withData } from '../../tree.js'
import { isPhrasing } from '../flow.js'
import { handle, text } from './adapter.js'

type Shared = { id?: string; lang?: string; dir?: 'ltr' | 'rtl' }

/** Hands an element's `id`, `lang` and `dir` on to what it became. */
export function withShared(inner: Handle): Handle {
  return handle((state, element) => {
    const result = inner(state, element, undefined)
    const data = sharedOf(element)
    if (Object.keys(data).length === 0 || !result) return result ?? undefined
    const own = Array.isArray(result) ? ownNode(result, element) : result
    if (own) return withData<AnyNode>(own, data)
    return Array.isArray(result) ? many(result, data, element) : result
  })
}

function sharedOf(element: Element): Shared {
  const id = text(element, 'id') ?? (element.tagName === 'a' ? text(element, 'name') : undefined)
  const lang = text(element, 'lang')
  const dir = element.properties.dir
  return {
    ...(id ? { id } : {}),
    ...(lang ? { lang } : {}),
    ...(dir === 'ltr' || dir === 'rtl' ? { dir } : {}),
  }
}

/** The one node that the element itself became. */
function ownNode(nodes: AnyNode[], element: Element): AnyNode | undefined {
  const [first, ...more] = nodes
  return first && more.length === 0 && first.position && first.position === element.position
    ? first
    : undefined
}

/** An element without a node of its own: words get a span, blocks carry its language, the first one its id. */
function many(nodes: AnyNode[], { id, ...data }: Shared, element: Element): AnyNode[] {
  if (nodes.every(isPhrasing)) {
    const children = nodes
    return [{ type: 'span', children, data: { ...(id ? { id } : {}), ...data }, ...at(element) } as AnyNode]
  }
  for (const node of nodes) withData(node, data)
  const first = nodes.find((node) => !isPhrasing(node))
  if (id && first) withData(first, { id })
  return nodes
}
