import type { ElementContent } from 'hast'

/**
 * Ties the pictures of a figure to its long descriptions: `aria-details` takes the reader there and keeps their structure, where
 * `aria-describedby` would read all of it as one line.
 */
export function tieDescription(nodes: readonly ElementContent[], ids: readonly string[]): ElementContent[] {
  if (ids.length === 0) return [...nodes]
  return nodes.map((node) => {
    if (node.type !== 'element') return node
    if (node.tagName === 'img')
      return { ...node, properties: { ...node.properties, ariaDetails: ids.join(' ') } }
    return { ...node, children: tieDescription(node.children, ids) }
  })
}
