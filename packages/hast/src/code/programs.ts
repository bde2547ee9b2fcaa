import type { Node, Parent } from 'unist'

/** Whether a tree holds a program whose language is said. */
export function holdsProgram(node: Node): boolean {
  if (node.type === 'code') return 'lang' in node && Boolean(node.lang)
  return 'children' in node && (node as Parent).children.some(holdsProgram)
}
