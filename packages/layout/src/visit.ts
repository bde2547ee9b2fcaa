import type { Node, Parent } from 'unist'

/** Every node, in document order. */
export function visit(node: Node, act: (node: Node) => void): void {
  act(node)
  if ('children' in node) for (const child of (node as Parent).children) visit(child, act)
}
