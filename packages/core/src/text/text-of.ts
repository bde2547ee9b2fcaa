import type { InlineMath } from 'mdast-util-math'
import type { Literal, Node, Parent } from 'unist'
import { isLineOfText } from '../nodes/kinds.js'
import { badOption, isObject, shown } from '../options/index.js'
import { isParent } from '../prepare/tree.js'

/**
 * The one definition of a block's text. Offsets in every edition count its UTF-16 units. Pictures give their
 * alternative text, formulas their source, a line break one line feed; what is not words (gaps, note marks, page
 * breaks, pauses) gives nothing. A container gives its children's texts, a line each.
 *
 * @throws LecternError `bad-usage` for what is no node
 */
export function textOf(node: Node): string {
  if (!isObject(node)) {
    const hint = 'Use a node of article.tree.'
    throw badOption('node', `textOf() was given ${shown(node)} where a node must be`, hint)
  }
  return textIn(node)
}

function textIn(node: Node): string {
  const own = leafText(node)
  if (own !== undefined) return own
  if (!isParent(node)) return ''
  const [first] = node.children
  // Most blocks are one run of text.
  if (node.children.length <= 1) return first ? textIn(first) : ''
  return joinedText(node, node.children.map(textIn))
}

/** The text of a container, from those of its children. */
export function joinedText({ children }: Parent, texts: readonly string[]): string {
  return texts.join(children.some(isLineOfText) ? '\n' : '')
}

/** Text of one inline leaf; undefined for nodes whose children hold the words. */
export function leafText(node: Node): string | undefined {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'inlineMath':
    case 'code':
    case 'math':
      return (node as Literal & { value: string }).value
    case 'image':
      return (node as Node & { alt?: string | null }).alt ?? ''
    case 'break':
      return '\n'
    default:
      return undefined
  }
}

/**
 * A heading or caption as a line of plain text, for lists that can hold nothing else (contents, bookmarks, names of
 * pages): formulas in words, where they have any, since nobody reads or hears `\frac{a}{b}`.
 */
export function labelOf(node: Node): string {
  return labelText(node).replace(/\s+/g, ' ').trim()
}

function labelText(node: Node): string {
  if (node.type === 'inlineMath' || node.type === 'math') {
    const { alt, data, value } = node as InlineMath
    return alt || data?.formula?.speech || value
  }
  return leafText(node) ?? (isParent(node) ? node.children.map(labelText).join('') : '')
}
