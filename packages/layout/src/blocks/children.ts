import type { BlockNode } from '@lectern/core'
import type { Node, Parent } from 'unist'
import type { Flow } from '../flow/flow.js'
import type { Scope } from '../scope.js'

/** Sets a block by its handler: those of blocks that hold others need not know the table of all. */
export function flowBlock(node: Node, scope: Scope): void {
  scope.flowBlock(node, scope)
}

export function flowChildren(parent: Parent, scope: Scope): void {
  for (const child of parent.children) flowBlock(child, scope)
}

/** Flows of some blocks by themselves. */
export function flowsOf(scope: Scope, fill: (scope: Scope) => void): Flow[] {
  const inner: Scope = { ...scope, out: [] }
  fill(inner)
  return inner.out
}

/** Attributes of a block's element: its id, and its language where that changes. */
export function blockAttributes(node: BlockNode): { id?: string; lang?: string } {
  const attributes: { id?: string; lang?: string } = {}
  if (node.data?.id) attributes.id = node.data.id
  if (node.data?.lang) attributes.lang = node.data.lang
  return attributes
}
