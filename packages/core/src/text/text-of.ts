import type { InlineMath } from 'mdast-util-math'
import type { Literal, Node, Parent } from 'unist'

/**
 * The one definition of a block's text. Offsets in every edition count its UTF-16 units. Pictures give their
 * alternative text, formulas their source, a line break one line feed; what is not words (gaps, note marks, page
 * breaks, pauses) gives nothing. A container gives its children's texts, a line each.
 */
export function textOf(node: Node): string {
  const own = leafText(node)
  if (own !== undefined) return own
  if (!isParent(node)) return ''
  const { children } = node
  const [first] = children
  // Most blocks are one run of text.
  if (children.length <= 1) return first ? textOf(first) : ''
  return children.map(textOf).join(children.some(isSeparated) ? '\n' : '')
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

function isParent(node: Node): node is Parent {
  return Array.isArray((node as Partial<Parent>).children)
}

function isSeparated({ type }: Node): boolean {
  return separated.has(type)
}

/** Types that stand on lines of their own. */
const separated = new Set([
  'heading',
  'paragraph',
  'blockquote',
  'attribution',
  'list',
  'listItem',
  'definitionList',
  'definitionTerm',
  'definitionDescription',
  'code',
  'math',
  'figure',
  'caption',
  'description',
  'table',
  'tableRow',
  'tableCell',
  'aside',
  'details',
  'media',
  'footnoteDefinition',
])

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
