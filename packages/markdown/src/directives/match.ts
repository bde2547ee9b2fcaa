import type { Blank } from '@lectern/core'
import type { List, ListItem, Paragraph, Text } from 'mdast'
import { type AnyNode, is, textNode } from '../tree.js'
import { labelled } from './blocks.js'
import type { Make } from './directive.js'

/** Characters of a gap for a letter. */
const size = 3

/** A question in which things are matched: a numbered list, whose items get gaps, and behind it one of answers, which get letters. */
export const match: Make = ({ attributes, label, content, node }) => {
  const lists = content.filter((child): child is AnyNode & List => is<List>(child, 'list'))
  const [items, answers] = lists
  if (!items || !answers || lists.length > 2 || content.indexOf(answers) !== content.indexOf(items) + 1)
    return 'a numbered list, and behind it a list of answers'
  items.match = 'items'
  items.ordered = true
  for (const item of items.children) addGap(item)
  answers.match = 'answers'
  answers.ordered = true
  answers.start = 1
  answers.numbering = 'upper-alpha'
  if (attributes.id) items.data = { ...items.data, id: attributes.id }
  return [...labelled(label, node), ...content]
}

/** A gap behind an item's first words, and before what the teacher's copy marks there; none where the author wrote one. */
function addGap(item: ListItem): void {
  const first = item.children.find((child): child is Paragraph => child.type === 'paragraph')
  if (!first || first.children.some(({ type }) => type === 'blank')) return
  const words: AnyNode[] = first.children
  const last = words.findLastIndex((child) => child.type !== 'mark' && !isSpace(child))
  const marks = words.slice(last + 1).filter((child) => !isSpace(child))
  // Without places of their own: no word of the source is theirs.
  const gap: AnyNode & Blank = { type: 'blank', size }
  const parts = [...withoutSpaceAtEnd(words.slice(0, last + 1)), textNode(' '), gap]
  first.children = [...parts, ...marks.flatMap((mark) => [textNode(' '), mark])] as Paragraph['children']
}

const isText = (node: AnyNode): node is AnyNode & Text => node.type === 'text'

const isSpace = (node: AnyNode): boolean => isText(node) && node.value.trim() === ''

function withoutSpaceAtEnd(words: readonly AnyNode[]): AnyNode[] {
  return words.map((word, index) =>
    index === words.length - 1 && isText(word) ? { ...word, value: word.value.trimEnd() } : word,
  )
}
