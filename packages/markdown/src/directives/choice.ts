import type { List } from 'mdast'
import { type AnyNode, is } from '../tree.js'
import { labelled } from './blocks.js'
import type { Make } from './directive.js'

/** A question with answers to choose from: a list, of which one item is the answer, or with `many` as many as fit. */
export const choice: Make = ({ attributes, label, content, node }) => {
  const list = content.find((child): child is AnyNode & List => is<List>(child, 'list'))
  if (!list) return 'a list of answers'
  const { many } = attributes
  list.choice = many === undefined || many === 'false' ? 'one' : 'many'
  for (const item of list.children) item.checked ??= false
  if (attributes.id) list.data = { ...list.data, id: attributes.id }
  return [...labelled(label, node), ...content]
}
