import type { List, ListItem } from 'mdast'
import type { Context } from '../context.js'
import { type AnyNode, is } from '../tree.js'
import { labelled } from './blocks.js'
import type { Make } from './directive.js'

/** A question with answers to choose from: a list, of which one item is the answer, or with `many` as many as fit. */
export const choice: Make = ({ attributes, label, content, node, context }) => {
  const list = content.find((child): child is AnyNode & List => is<List>(child, 'list'))
  if (!list) return 'a list of answers'
  const { many } = attributes
  list.choice = many === undefined || many === 'false' ? 'one' : 'many'
  for (const item of list.children) {
    if (item.checked) noteAnswer(item, context)
    item.checked ??= false
  }
  if (attributes.id) list.data = { ...list.data, id: attributes.id }
  return [...labelled(label, node), ...content]
}

/** `[x]` is the key to the question: the teacher's copy shows it, and the pupil's has `[ ]`. */
function noteAnswer({ position }: ListItem, { source, points, teacherParts }: Context): void {
  const start = position?.start.offset ?? 0
  const mark = /^(?:[-*+]|\d{1,9}[.)])\s+\[(?=[xX]\])/.exec(source.slice(start, start + 100))
  if (!position || !mark) return
  const at = start + mark[0].length
  teacherParts.push({ position: points.position(at, at + 1), instead: ' ' })
}
