import type { Element, Literal, Nodes } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { attributesOf } from './attributes.js'
import { escapeText } from './escape.js'

declare module 'hast' {
  interface ElementContentMap {
    raw: Written
  }
  interface RootContentMap {
    raw: Written
  }
}

/** Parts of a page that are markup already. */
export interface Written extends Literal {
  type: 'raw'
}

/** Writes hast as HTML, and remembers the ids of what it has written. */
export interface Writer {
  write(node: Nodes): string
  readonly ids: ReadonlySet<string>
}

/**
 * Writes what `hast-util-to-html` would (which a test compares), in a quarter of its time: that looks up every attribute and makes settings for every
 * text, some 200,000 times in a book. What it knows beyond the elements of text, it still writes: drawings and comments.
 */
export function createWriter(): Writer {
  const ids = new Set<string>()
  return { write, ids }

  function write(node: Nodes): string {
    if (node.type === 'text') return escapeText(node.value)
    if (node.type === 'raw') return node.value
    if (node.type === 'element') return element(node)
    return node.type === 'root' ? children(node.children) : toHtml(node)
  }

  function element(node: Element): string {
    const { tagName, properties } = node
    if (typeof properties.id === 'string') ids.add(properties.id)
    if (foreign.has(tagName)) return inLibrary(node)
    const content = isPlain.has(tagName) ? plain(node) : children(node.children)
    const tag = `<${tagName}${attributesOf(properties)}>`
    return content === '' && isVoid.has(tagName) ? tag : `${tag}${content}</${tagName}>`
  }

  function children(nodes: readonly Nodes[]): string {
    let written = ''
    for (const node of nodes) written += write(node)
    return written
  }

  function inLibrary(node: Element): string {
    collect(node, ids)
    return toHtml(node, { closeEmptyElements: false })
  }
}

/** Written by other rules than HTML's elements. */
const foreign: ReadonlySet<string> = new Set(['svg', 'template'])

/** What these hold is no markup. */
const isPlain: ReadonlySet<string> = new Set(['script', 'style'])

function plain({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

/** HTML 13.1.2. */
const isVoid: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
)

function collect(node: Nodes, ids: Set<string>): void {
  if (node.type === 'element' && typeof node.properties.id === 'string') ids.add(node.properties.id)
  if ('children' in node) for (const child of node.children) collect(child, ids)
}
