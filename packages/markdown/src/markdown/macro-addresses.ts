import type { Link, Root, Text } from 'mdast'
import type { Context } from '../context.js'
import { is, rewrite } from '../tree.js'

const braces = '}}'

/**
 * `{{tweet https://example.org/1}}` (Logseq, Roam, Jinja): GitHub's bare addresses end at spaces, so that the braces would be part of the address.
 * They become words again.
 */
export function macroAddresses(tree: Root, { source, points }: Context): void {
  if (!source.includes('://') || !/[^\s{}]\}\}/.test(source)) return
  rewrite(tree, (node) => {
    if (!is<Link>(node, 'link')) return undefined
    const [words, ...others] = node.children
    if (!is<Text>(words, 'text') || others.length > 0 || !words.value.endsWith(braces)) return undefined
    const url = node.url.replace(/(?:\}\}|%7D%7D)$/i, '')
    if (url === node.url) return undefined
    const { start, end } = node.position ?? {}
    const behind: Text = { type: 'text', value: braces }
    if (start?.offset !== undefined && end?.offset !== undefined) {
      const middle = end.offset - braces.length
      node.position = points.position(start.offset, middle)
      words.position = node.position
      behind.position = points.position(middle, end.offset)
    }
    words.value = words.value.slice(0, -braces.length)
    return [{ ...node, url }, behind]
  })
}
