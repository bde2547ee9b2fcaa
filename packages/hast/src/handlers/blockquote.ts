import type { Blockquote } from 'mdast'
import { hrefOf } from '../links.js'
import { flow } from '../render.js'
import {
  type Child,
  classOf,
  element,
  elementOf,
  labelOf,
  marksOf,
  type State,
  sayIn,
  text,
} from '../state.js'

/**
 * Who said it stands outside the quotation (HTML 4.4.4), as the caption of a figure around both. A source that only
 * the markup would know is printed as a link.
 */
export function blockquote(node: Blockquote, state: State): Child[] {
  const by = node.children.filter((child) => child.type === 'attribution')
  const said = node.children.filter((child) => child.type !== 'attribution')
  const cite = node.cite ? hrefOf(node.cite, node, state) : undefined
  const quoted = flow(said, state)
  const source = by.length > 0 ? flow(by, state) : cite ? [sourceOf(cite, state)] : []
  if (source.length === 0) return [elementOf(state, node, 'blockquote', cite ? { cite } : {}, quoted)]
  const { id, ...language } = marksOf(state, node)
  const quote = element('blockquote', { ...(id ? { id } : {}), ...(cite ? { cite } : {}) }, quoted)
  return [
    element('figure', { ...classOf(state, 'quotation'), ...language }, [
      quote,
      element('figcaption', {}, source),
    ]),
  ]
}

function sourceOf(cite: string, state: State): Child {
  const { say, mark } = sayIn(state)
  const link = element('a', { href: cite, translate: 'no' }, [text(cite)])
  return element('p', classOf(state, 'source'), [...labelOf(`${say.source}${say.colon}`, mark), link])
}
