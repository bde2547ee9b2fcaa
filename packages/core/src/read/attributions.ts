import type { Blockquote, Paragraph, Root, Text } from 'mdast'
import type { Attribution } from '../nodes/attribution.js'
import { at, descendants, is } from './tree.js'

/** The last paragraph of a quotation, when it begins with a dash and is not the only one, says who said it. */
export function attributions(tree: Root): void {
  for (const node of descendants(tree)) if (is<Blockquote>(node, 'blockquote')) attribute(node)
}

function attribute(quote: Blockquote): void {
  const last = quote.children.at(-1)
  if (quote.children.length < 2 || !is<Paragraph>(last, 'paragraph')) return
  const [first] = last.children
  if (!is<Text>(first, 'text')) return
  const dash = /^(?:[—―]|--+)\s*(?=\S|$)/.exec(first.value)
  if (!dash) return
  first.value = `— ${first.value.slice(dash[0].length)}`
  const attribution: Attribution = { type: 'attribution', children: last.children, ...at(last) }
  quote.children[quote.children.length - 1] = attribution
}
