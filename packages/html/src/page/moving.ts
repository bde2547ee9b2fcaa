import type { Element, ElementContent, Properties } from 'hast'
import { e } from './elements.js'

/**
 * Pictures that move start still, with a box that starts and stops them without scripts; the page's script makes a button of it
 * (WCAG 2.2.2). In a link, which holds no controls, they stay still.
 *
 * @param moving `src` of the still → `src` of the picture that moves
 */
export function withControls<Node extends ElementContent>(
  nodes: readonly Node[],
  moving: ReadonlyMap<string, string>,
  label: string,
  mark: Properties,
): Node[] {
  if (moving.size === 0) return [...nodes]
  const changed = <Child extends ElementContent>(node: Child): Child => {
    if (node.type !== 'element' || node.tagName === 'a') return node
    return { ...node, children: node.children.map((child) => controlled(changed(child))) }
  }
  const controlled = (node: ElementContent): ElementContent => {
    if (node.type !== 'element' || node.tagName !== 'img') return node
    const src = moving.get(String(node.properties.src))
    return src === undefined ? node : control(node, src, label, mark)
  }
  return nodes.map(changed)
}

function control(still: Element, src: string, label: string, mark: Properties): Element {
  const { id: _, ...properties } = still.properties
  return e(
    'span',
    { className: ['moving'] },
    { ...still, properties: { ...still.properties, className: ['still'] } },
    e('img', { ...properties, src, className: ['moves'], loading: 'lazy' }),
    e('label', { ...mark }, e('input', { type: 'checkbox' }), ` ${label}`),
  )
}
