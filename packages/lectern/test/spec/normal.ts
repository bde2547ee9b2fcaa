import type { Element, Nodes, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

/**
 * HTML as a string that is equal where two pages say the same in the same elements. What Lectern does to every page is taken away from both:
 * sections around headings, levels that are mended, paragraphs in every item, ids, classes and other attributes of its own.
 */
export function normal(html: string): string {
  const tree: Root = unified().use(rehypeParse, { fragment: true }).parse(html)
  return tree.children
    .map((child) => said(child, false))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ <\/code><\/pre>/g, '</code></pre>')
    .replace(/ ?(<\/?(?:p|h|li|ul|ol|pre|blockquote|table|tr|th|td|hr|br)\b[^>]*>) ?/g, '$1')
    .trim()
}

/** Stand around what somebody wrote, and say nothing. */
const around = new Set(['article', 'section', 'div', 'span', 'thead', 'tbody', 'tfoot', 'input'])
const kept = ['href', 'src', 'alt', 'title', 'start'] as const

function said(node: Nodes, isItem: boolean): string {
  if (node.type === 'text') return escaped(node.value)
  if (node.type !== 'element') return ''
  const { tagName } = node
  const inner = node.children.map((child) => said(child, tagName === 'li')).join('')
  if (around.has(tagName) || (tagName === 'p' && isItem))
    return ` ${inner} `.replace(/^ (.*) $/s, isBlock(node) ? ' $1 ' : '$1')
  if (tagName === 'p' && inner.trim() === '') return ''
  return `<${named(tagName)}${attributes(node)}>${inner}</${named(tagName)}>`
}

const isBlock = ({ tagName }: Element): boolean => tagName !== 'span' && tagName !== 'input'

/** Levels are mended below the title; the spec's `<b>` and `<i>` are what they look like. */
function named(tagName: string): string {
  if (/^h[1-6]$/.test(tagName)) return 'h'
  return tagName
}

function attributes({ properties }: Element): string {
  return kept
    .map((name) => [name, properties[name]] as const)
    .filter(([name, value]) => value !== undefined && value !== '' && !(name === 'start' && value === 1))
    .map(
      ([name, value]) =>
        ` ${name}="${escaped(name === 'href' || name === 'src' ? encoded(String(value)) : String(value))}"`,
    )
    .join('')
}

/** Addresses may be written with or without the escapes that they need. */
function encoded(address: string): string {
  try {
    return encodeURI(decodeURI(address))
  } catch {
    return address
  }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
