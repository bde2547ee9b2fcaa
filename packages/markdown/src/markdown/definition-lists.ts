import type { DefinitionDescription, DefinitionList, DefinitionTerm } from '@lectern/core'
import type { Paragraph, Root, RootContent, Text } from 'mdast'
import { type AnyNode, at, copyWith, is, parentsOf, span, textNode } from '../tree.js'

/**
 * A line, and below it lines that begin with a colon and a space: a term and what it means, as PHP Markdown Extra, pandoc and MyST
 * write them. A blank line may stand between. Lists that follow each other are one. A colon after more than one line, or after
 * anything but a paragraph, is a part of the words.
 */
export function definitionLists(tree: Root): void {
  for (const parent of parentsOf(tree)) {
    if (parent.type === 'definitionList' || !parent.children.some(isDescription)) continue
    const children: AnyNode[] = []
    // What becomes words may hold another: the caption of a second table, below that of the first.
    const waiting = parent.children.toReversed()
    for (let child = waiting.pop(); child; child = waiting.pop()) {
      if (!isDescription(child)) children.push(child)
      else for (const node of placed(child, children).reverse()) waiting.push(node)
    }
    parent.children = children
  }
}

const isDescription = (node: AnyNode): node is DefinitionDescription =>
  is<DefinitionDescription>(node, 'definitionDescription')

/** What a description becomes after those nodes, of which it may take the last one or two. */
function placed(description: DefinitionDescription, before: AnyNode[]): AnyNode[] {
  const last = before.at(-1)
  if (is<DefinitionList>(last, 'definitionList')) {
    append(last, description)
    return []
  }
  if (!is<Paragraph>(last, 'paragraph') || distance(last, description) > 2) return asWords(description)
  before.pop()
  if (!isOneLine(last)) return joined(last, description)
  const term: DefinitionTerm = { type: 'definitionTerm', children: last.children, ...at(last) }
  delete description.data
  const list = before.at(-1)
  if (is<DefinitionList>(list, 'definitionList')) {
    append(list, term, description)
    return []
  }
  return [{ type: 'definitionList', children: [term, description], ...span([term, description]) } as AnyNode]
}

function append(list: DefinitionList, ...children: DefinitionList['children']): void {
  for (const child of children) if (child.type === 'definitionDescription') delete child.data
  list.children.push(...children)
  Object.assign(list, span([list, ...children]))
}

function distance(before: AnyNode, after: AnyNode): number {
  return (after.position?.start.line ?? 0) - (before.position?.end.line ?? 0)
}

function isOneLine({ children }: Paragraph): boolean {
  return !children.some(
    (node) => node.type === 'break' || (node.type === 'text' && node.value.includes('\n')),
  )
}

/** The paragraph goes on with a colon. */
function joined(paragraph: Paragraph, description: DefinitionDescription): AnyNode[] {
  const [first, ...rest] = asWords(description)
  if (distance(paragraph, description) > 1 || !is<Paragraph>(first, 'paragraph'))
    return [paragraph, ...(first ? [first] : []), ...rest]
  const children = [...paragraph.children, textNode('\n', paragraph), ...first.children]
  return [copyWith(paragraph, { children, ...span([paragraph, first]) }), ...rest]
}

/** The blocks, with the colon before their words. */
function asWords({ children, position, data }: DefinitionDescription): RootContent[] {
  const [first, ...rest] = children
  const start = position ? { position: { start: position.start, end: position.start } } : undefined
  const colon: Text = textNode(`${data?.marker ?? ':'} `, start)
  if (!is<Paragraph>(first, 'paragraph'))
    return [{ type: 'paragraph', children: [colon], ...at(colon) }, ...children]
  const begin = position && first.position ? { ...first.position, start: position.start } : first.position
  const words = joinColon(colon, first)
  return [copyWith(first, { children: words, ...(begin ? { position: begin } : {}) }), ...rest]
}

function joinColon(colon: Text, { children }: Paragraph): Paragraph['children'] {
  const [first, ...rest] = children
  return is<Text>(first, 'text')
    ? [copyWith(first, { value: colon.value + first.value }), ...rest]
    : [colon, ...children]
}
